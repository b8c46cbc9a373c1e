package org.tasrih.evaluate;

import java.io.IOException;

/** Gold or predictions that cannot be scored. The message names the file and the remedy. */
public final class BadInputException extends IOException {
  private static final long serialVersionUID = 1L;

  BadInputException(String message) {
    super(message);
  }

  BadInputException(String message, Throwable cause) {
    super(message, cause);
  }
}
