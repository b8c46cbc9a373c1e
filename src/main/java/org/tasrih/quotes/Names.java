package org.tasrih.quotes;

import java.util.Arrays;
import java.util.Optional;

/** Constants by their name, without an exception for a name there is none of. */
final class Names {
  private Names() {}

  static <E extends Enum<E>> Optional<E> find(E[] constants, String name) {
    return Arrays.stream(constants).filter(constant -> constant.name().equals(name)).findFirst();
  }
}
