package org.tasrih;

import static java.util.stream.Collectors.joining;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;

/**
 * NOTICE names every library that a run of Tasrih can need, under a licence that goes together with
 * the GPL, version 3 or later. The build lists the libraries before the tests run.
 */
class NoticeTest {
  private static final Path LIBRARIES = Path.of("target", "third-party", "THIRD-PARTY.txt");

  private static final Pattern LIBRARY =
      Pattern.compile("^\\s+(\\(.*?\\)) [^(]*\\(([^: ]+:[^: ]+):[^ ]+ - .*");

  /**
   * What libraries call the licences that may be, the one to choose first: of several licences, the
   * first in this list counts.
   */
  private static final List<Map.Entry<String, String>> ALLOWED =
      List.of(
          Map.entry("apache[- ](software )?(license,? )?(version )?2\\.0", "Apache-2.0"),
          Map.entry("\\(apache license\\)", "Apache-2.0"),
          Map.entry("\\((the )?mit( license)?\\)", "MIT"),
          Map.entry("0bsd", "0BSD"),
          Map.entry("unicode-3\\.0", "Unicode-3.0"),
          Map.entry("eclipse distribution license", "BSD-3-Clause"),
          Map.entry("\\bbsd\\b", "BSD-3-Clause"),
          Map.entry(
              "gpl2 w/ cpe|gplv2\\+ce|gplv2 with classpath exception",
              "GPL-2.0-only WITH Classpath-exception-2.0"),
          Map.entry("gnu general public license version 3", "GPL-3.0-or-later"));

  @Test
  void namesEveryLibraryWithItsLicence() throws IOException {
    assumeTrue(Files.exists(LIBRARIES), "skipped: the build has not listed the libraries");
    Map<String, String> libraries = new TreeMap<>();
    List<String> forbidden = new ArrayList<>();
    for (String line : Files.readAllLines(LIBRARIES)) {
      Matcher library = LIBRARY.matcher(line);
      if (library.matches()) {
        String licence = licence(library.group(1));
        libraries.put(library.group(2), licence);
        if (licence.isEmpty()) {
          forbidden.add(line.strip());
        }
      }
    }
    assertEquals(List.of(), forbidden, "libraries under licences that are not allowed");
    int width =
        libraries.keySet().stream()
            .max(Comparator.comparingInt(String::length))
            .map(String::length)
            .orElse(0);
    String expected =
        libraries.entrySet().stream()
            .map(
                l -> "  " + l.getKey() + " ".repeat(width + 2 - l.getKey().length()) + l.getValue())
            .collect(joining("\n"));
    String found =
        Files.readAllLines(Path.of("NOTICE")).stream()
            .filter(line -> line.matches("  [\\w.-]+:[\\w.-]+ .*"))
            .collect(joining("\n"));
    assertEquals(expected, found, "the libraries in NOTICE; put the expected lines there");
  }

  private static String licence(String stated) {
    for (Map.Entry<String, String> allowed : ALLOWED) {
      if (Pattern.compile(allowed.getKey(), Pattern.CASE_INSENSITIVE).matcher(stated).find()) {
        return allowed.getValue();
      }
    }
    return "";
  }
}
