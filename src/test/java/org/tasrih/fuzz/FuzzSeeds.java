package org.tasrih.fuzz;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.DirectoryStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.zip.GZIPOutputStream;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;

/** What a fuzzer starts from: the articles of the test data, as each target takes them. */
public final class FuzzSeeds {
  private static final int LENGTH = 1500;

  private FuzzSeeds() {}

  /** Writes the seeds of the target {@code args[0]} into the folder {@code args[1]}. */
  public static void main(String[] args) throws IOException {
    Path folder = Files.createDirectories(Path.of(args[1]));
    Files.createDirectories(folder.resolveSibling("finds"));
    if (args[0].equals("ModelFuzz")) {
      for (byte model = 0; model < 5; model++) {
        Files.write(folder.resolve("seed-" + model), new byte[] {model, 0, 0, 20, 0, 7});
        Files.write(folder.resolve("seed-" + model + "-file"), new byte[] {model, 1, 0, 20, 0, 7});
      }
      return;
    }
    try (DirectoryStream<Path> articles =
        Files.newDirectoryStream(Path.of("testdata", "articles"), "*.txt")) {
      for (Path article : articles) {
        String text = Files.readString(article);
        String start = text.substring(0, Math.min(text.length(), LENGTH));
        for (int kind = 0;
            kind < (args[0].equals("InputFuzz") ? InputFuzz.NAMES.size() : 1);
            kind++) {
          Files.write(folder.resolve(article.getFileName() + "-" + kind), seed(kind, start));
        }
      }
    }
  }

  private static byte[] seed(int kind, String text) {
    String name = kind == 0 ? "a.txt" : InputFuzz.NAMES.get(kind);
    String json =
        "{\"id\": \"1\", \"date\": \"2018-02-20\", \"text\": \""
            + text.replace("\\", "\\\\").replace("\"", "\\\"").replace("\n", "\\n")
            + "\"}\n";
    String csv = "id,title,text\n1,عنوان,\"" + text.replace("\"", "\"\"") + "\"\n";
    String html =
        "<html><head><meta charset=\"utf-8\"><title>عنوان</title></head><body><nav>قائمة</nav>"
            + "<article><p>"
            + text.replace("\n", "<p>")
            + "</article></body></html>";
    String content =
        name.contains("html")
            ? html
            : name.contains("csv") ? csv : name.contains("json") ? json : text;
    ByteArrayOutputStream seed = new ByteArrayOutputStream();
    seed.write(kind);
    seed.writeBytes(packed(name, content.getBytes(StandardCharsets.UTF_8)));
    return seed.toByteArray();
  }

  private static byte[] packed(String name, byte[] content) {
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    try {
      if (name.equals("a.zip")) {
        try (ZipOutputStream zip = new ZipOutputStream(bytes)) {
          zip.putNextEntry(new ZipEntry("../b.txt"));
          zip.write(content);
        }
      } else if (name.equals("a.txt.gz")) {
        try (GZIPOutputStream gzip = new GZIPOutputStream(bytes)) {
          gzip.write(content);
        }
      } else {
        bytes.writeBytes(content);
      }
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return bytes.toByteArray();
  }
}
