package org.tasrih.cli.input;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.zip.GZIPOutputStream;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.tasrih.Document;
import org.tukaani.xz.LZMA2Options;
import org.tukaani.xz.XZOutputStream;

class ArchiveTest {
  private static final ReadSettings SETTINGS =
      new ReadSettings(ReadSettings.DEFAULT_MAX_CHARS, Optional.empty());
  private static final ArchiveLimits TIGHT = new ArchiveLimits(3, 20, 1000, 100_000);

  private final List<String> documents = new ArrayList<>();
  private final List<String> complaints = new ArrayList<>();
  private final Sink sink =
      new Sink() {
        @Override
        public void document(Document document, Origin origin) {
          documents.add(document.id() + "=" + document.text());
        }

        @Override
        public void complaint(Complaint complaint) {
          complaints.add(complaint.toString());
        }
      };

  @TempDir private Path folder;

  private Path zip(String name, String... entries) throws IOException {
    Path file = folder.resolve(name);
    try (ZipOutputStream zip = new ZipOutputStream(Files.newOutputStream(file))) {
      for (int i = 0; i < entries.length; i += 2) {
        zip.putNextEntry(new ZipEntry(entries[i]));
        zip.write(entries[i + 1].getBytes(StandardCharsets.UTF_8));
      }
    }
    return file;
  }

  private Path gzip(String name, String text) throws IOException {
    Path file = folder.resolve(name);
    try (OutputStream gzip = new GZIPOutputStream(Files.newOutputStream(file))) {
      gzip.write(text.getBytes(StandardCharsets.UTF_8));
    }
    return file;
  }

  private void read(Path file) {
    Source.file(file.getFileName().toString(), file, new InputMeter()).read(SETTINGS, sink);
  }

  private void readZip(Path file, ArchiveLimits limits) throws IOException {
    Source source = Source.file(file.getFileName().toString(), file, new InputMeter());
    try {
      new ZipReader(limits).read(source, SETTINGS, sink);
    } catch (BadInputException e) {
      complaints.add(e.getMessage());
    }
  }

  @Test
  void readsTheTextsOfAZipInItsOrder() throws IOException {
    read(
        zip(
            "news.zip",
            "ب/خبر.txt",
            "قال نعم",
            "a.jsonl",
            "{\"text\": \"أول\"}\n{\"id\": \"x\", \"text\": \"ثان\"}\n",
            "picture.png",
            "…",
            "notes.json",
            "{}",
            ".hidden.txt",
            "مخفي",
            "__MACOSX/a.txt",
            "ظل"));
    assertEquals(List.of("خبر=قال نعم", "a-1=أول", "x=ثان"), documents);
    assertEquals(List.of(), complaints);
  }

  @Test
  void readsCompressedFilesBesideOneAnotherAndWithinAZip() throws IOException {
    read(gzip("a.txt.gz", "قال نعم"));
    Path xz = folder.resolve("b.jsonl.xz");
    try (OutputStream out = new XZOutputStream(Files.newOutputStream(xz), new LZMA2Options())) {
      out.write("{\"text\": \"لا\"}\n".getBytes(StandardCharsets.UTF_8));
    }
    read(xz);
    read(gzip("c.csv.gz", "id,text\n7,ربما\n"));
    Path zip = folder.resolve("d.zip");
    try (ZipOutputStream out = new ZipOutputStream(Files.newOutputStream(zip))) {
      out.putNextEntry(new ZipEntry("d.txt.gz"));
      out.write(Files.readAllBytes(folder.resolve("a.txt.gz")));
    }
    read(zip);
    assertEquals(List.of("a=قال نعم", "b-1=لا", "7=ربما", "d=قال نعم"), documents);
    assertEquals(List.of(), complaints);
  }

  @Test
  void readsBothMembersOfAGzipFileThatWasAppendedTo() throws IOException {
    Path file = gzip("a.jsonl.gz", "{\"text\": \"أول\"}\n");
    byte[] first = Files.readAllBytes(file);
    byte[] twice = Arrays.copyOf(first, 2 * first.length);
    System.arraycopy(first, 0, twice, first.length, first.length);
    Files.write(file, twice);
    read(file);
    assertEquals(List.of("a-1=أول", "a-2=أول"), documents);
  }

  @Test
  void readsNothingWhoseNameLeadsOutOfTheArchive() throws IOException {
    read(zip("slip.zip", "../../etc/خبر.txt", "نعم", "/tmp/b.txt", "نعم", "C:\\c.txt", "نعم"));
    assertEquals(List.of(), documents);
    assertEquals(3, complaints.size(), complaints.toString());
    assertTrue(complaints.get(0).contains("slip.zip/../../etc/خبر.txt: leads out of"));
  }

  @Test
  void namesAnArchiveWithinAnArchiveAndOneWithoutTexts() throws IOException {
    read(zip("outer.zip", "inner.zip", "PK"));
    read(zip("pictures.zip", "a.png", "…"));
    assertTrue(complaints.get(0).contains("outer.zip/inner.zip: is an archive within an archive"));
    assertTrue(complaints.get(1).contains("pictures.zip: has no .txt"), complaints.toString());
  }

  @Test
  void stopsAtABombOfManyFilesOrOfOneThatSwells() throws IOException {
    readZip(zip("many.zip", "1.txt", "1", "2.txt", "2", "3.txt", "3", "4.txt", "4"), TIGHT);
    assertEquals(List.of("holds 4 files, over the limit of 3"), complaints);
    readZip(zip("swells.zip", "a.txt", "ن".repeat(40_000)), TIGHT);
    assertTrue(complaints.get(1).contains("more than 20 times its size"), complaints.toString());
    assertEquals(List.of(), documents);
  }

  @Test
  void stopsAtACompressedFileThatSwellsWithoutFillingTheMemory() throws IOException {
    Path bomb = folder.resolve("bomb.jsonl.xz");
    byte[] blanks = new byte[1 << 20];
    Arrays.fill(blanks, (byte) ' ');
    try (OutputStream out = new XZOutputStream(Files.newOutputStream(bomb), new LZMA2Options(0))) {
      for (int i = 0; i < 64; i++) {
        out.write(blanks);
      }
    }
    read(bomb);
    assertTrue(complaints.get(0).contains("looks like a decompression bomb"), complaints.get(0));
  }

  @Test
  void readsWhatStandsBeforeADamage() throws IOException {
    ByteArrayOutputStream lines = new ByteArrayOutputStream();
    for (int i = 0; i < 3000; i++) {
      String text = "نعم ".repeat(i % 50) + i * 7919;
      lines.writeBytes(("{\"text\": \"" + text + "\"}\n").getBytes(StandardCharsets.UTF_8));
    }
    Path file = gzip("a.jsonl.gz", lines.toString(StandardCharsets.UTF_8));
    byte[] whole = Files.readAllBytes(file);
    Files.write(file, Arrays.copyOf(whole, whole.length / 2));
    read(file);
    assertTrue(documents.size() > 500, "" + documents.size());
    assertEquals(1, complaints.size());
    assertTrue(complaints.get(0).contains("a.jsonl.gz: is damaged"), complaints.get(0));
  }

  @Test
  void namesWhatIsNoArchive() throws IOException {
    read(Files.writeString(folder.resolve("a.zip"), "ليس أرشيفا"));
    read(Files.writeString(folder.resolve("b.txt.gz"), "ليس مضغوطا"));
    read(Files.writeString(folder.resolve("c.txt.xz"), "ليس مضغوطا"));
    assertTrue(complaints.get(0).contains("is no zip archive"), complaints.toString());
    assertTrue(complaints.get(1).contains("b.txt.gz: is damaged"), complaints.toString());
    assertTrue(complaints.get(2).contains("c.txt.xz: is damaged"), complaints.toString());
  }
}
