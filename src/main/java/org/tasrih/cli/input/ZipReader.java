package org.tasrih.cli.input;

import com.google.common.base.Splitter;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.Iterator;
import java.util.List;
import java.util.OptionalInt;
import java.util.zip.ZipEntry;
import java.util.zip.ZipException;
import java.util.zip.ZipFile;

/**
 * A zip archive: its texts, pages, JSON lines and tables in the order of the archive, as if they
 * lay in a folder. Nothing is unpacked to disk. An entry whose name leads out of the archive, and
 * an archive within it, is not read.
 */
final class ZipReader implements InputReader {
  private static final String FOREIGN = "__MACOSX";

  private final ArchiveLimits limits;

  ZipReader(ArchiveLimits limits) {
    this.limits = limits;
  }

  @Override
  public void read(Source source, ReadSettings settings, Sink sink)
      throws IOException, BadInputException {
    Path file = source.file().orElseThrow();
    try (ZipFile zip = open(file)) {
      if (zip.size() > limits.entries()) {
        throw new BadInputException(
            "holds " + zip.size() + " files, over the limit of " + limits.entries(), "split it");
      }
      boolean any = false;
      for (Iterator<? extends ZipEntry> i = zip.entries().asIterator(); i.hasNext(); ) {
        any |= entry(zip, i.next(), source, settings, sink);
      }
      if (!any) {
        throw new BadInputException(
            "has no .txt, .html, .jsonl or .csv file in it", "name the files in it so");
      }
    } catch (ZipException e) {
      throw new BadInputException(
          "is no zip archive or damaged (" + e.getMessage() + ")", "get the file again");
    }
  }

  /** Names may be in the encoding of an old system: then they are odd, but the texts are read. */
  private static ZipFile open(Path file) throws IOException {
    try {
      return new ZipFile(file.toFile(), StandardCharsets.UTF_8);
    } catch (ZipException e) {
      return new ZipFile(file.toFile(), StandardCharsets.ISO_8859_1);
    }
  }

  private boolean entry(
      ZipFile zip, ZipEntry entry, Source archive, ReadSettings settings, Sink sink) {
    String name = entry.getName();
    List<String> steps = Splitter.onPattern("[/\\\\]").splitToList(name);
    if (entry.isDirectory() || steps.get(0).equals(FOREIGN) || isHidden(steps)) {
      return false;
    }
    if (isOutside(name, steps)) {
      sink.complaint(
          complaint(archive, name, "leads out of its archive and is not read", "rename it there"));
      return true;
    }
    Kind kind = Kind.ofName(name);
    if (kind == Kind.ZIP) {
      sink.complaint(
          complaint(archive, name, "is an archive within an archive", "unpack it and name it"));
      return true;
    }
    if (!Kind.isReadInFolders(name)) {
      return false;
    }
    entrySource(zip, entry, archive, kind).read(settings, sink);
    return true;
  }

  private Source entrySource(ZipFile zip, ZipEntry entry, Source archive, Kind kind) {
    String name = entry.getName();
    long compressed = Math.max(1, entry.getCompressedSize());
    double share = (double) compressed / Math.max(1, entry.getSize());
    Source.Opener opener =
        () ->
            Compression.ofFile(name)
                .expand(
                    archive
                        .meter()
                        .counted(
                            new ExpandedStream(zip.getInputStream(entry), () -> compressed, limits),
                            share),
                    limits);
    String last = name.substring(Math.max(name.lastIndexOf('/'), name.lastIndexOf('\\')) + 1);
    return archive.within(name, Compression.id(last), kind, opener);
  }

  private static boolean isHidden(List<String> steps) {
    return steps.stream().anyMatch(s -> s.startsWith(".") && !s.equals("..") && !s.equals("."));
  }

  private static boolean isOutside(String name, List<String> steps) {
    return steps.contains("..") || steps.get(0).isEmpty() || name.matches("(?s)[A-Za-z]:.*");
  }

  private static Complaint complaint(Source archive, String name, String problem, String remedy) {
    return new Complaint(
        new Origin(archive.name() + "/" + name, OptionalInt.empty()), problem, remedy);
  }
}
