package org.tasrih.cli.input;

import java.io.IOException;

/** The bytes of a file cannot be had: it is damaged, or not what it claims to be. */
final class UnreadableException extends IOException {
  private static final long serialVersionUID = 1L;

  private final String remedy;

  /**
   * @param problem the rest of a sentence that begins with the file's name
   */
  UnreadableException(String problem, String remedy) {
    super(problem);
    this.remedy = remedy;
  }

  String remedy() {
    return remedy;
  }
}
