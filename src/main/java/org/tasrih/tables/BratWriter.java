package org.tasrih.tables;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.Arrays;
import java.util.List;
import org.tasrih.Article;

/**
 * A folder that the annotation tool brat opens as it is: for each article its text, {@code ID.txt},
 * and its annotations, {@code ID.ann}, beside brat's configuration. An article that comes again
 * with the same id and text replaces itself; another text of the same id gets a number.
 */
final class BratWriter implements ArticleWriter {
  private static final List<String> CONFIGURATION =
      List.of("annotation.conf", "visual.conf", "tools.conf");

  private final Path folder;

  private BratWriter(Path folder) {
    this.folder = folder;
  }

  static ArticleWriter open(Path folder) throws IOException {
    for (String name : CONFIGURATION) {
      try (InputStream in = BratWriter.class.getResourceAsStream("brat/" + name)) {
        Files.copy(in, folder.resolve(name), StandardCopyOption.REPLACE_EXISTING);
      }
    }
    return new BratWriter(folder);
  }

  @Override
  public void write(Article article) throws IOException {
    byte[] text = article.text().getBytes(StandardCharsets.UTF_8);
    String name = BratNames.of(article.document().id());
    String free = name;
    for (int n = 2; isTaken(free, text); n++) {
      free = name + "-" + n;
    }
    // Annotations come last and in one piece: where they are, the article is whole.
    Files.write(folder.resolve(free + ".txt"), text);
    Path half = folder.resolve("." + free + ".ann.tmp");
    Files.writeString(half, encodable(BratAnnotations.of(article)));
    Files.move(half, folder.resolve(free + ".ann"), StandardCopyOption.REPLACE_EXISTING);
  }

  @Override
  public void close() {}

  private boolean isTaken(String name, byte[] text) throws IOException {
    return Files.exists(folder.resolve(name + ".ann"))
        && !Arrays.equals(Files.readAllBytes(folder.resolve(name + ".txt")), text);
  }

  /** Half a surrogate pair becomes a question mark, here as in the text. */
  private static String encodable(String annotations) {
    return new String(annotations.getBytes(StandardCharsets.UTF_8), StandardCharsets.UTF_8);
  }
}
