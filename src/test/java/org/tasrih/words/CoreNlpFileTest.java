package org.tasrih.words;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.File;
import java.io.IOException;
import java.io.InvalidClassException;
import java.io.ObjectInputStream;
import java.io.ObjectOutputStream;
import java.io.OutputStream;
import java.io.Serializable;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.zip.GZIPOutputStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Models of CoreNLP are Java objects: only its own are read, and no other classes. */
class CoreNlpFileTest {
  @TempDir private Path folder;

  private static byte[] serialised(Serializable object) throws IOException {
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    try (ObjectOutputStream out = new ObjectOutputStream(bytes)) {
      out.writeObject(object);
    }
    return bytes.toByteArray();
  }

  @Test
  void readsNoOtherFile() throws IOException {
    Path file = folder.resolve("arabic.ser.gz");
    try (OutputStream out = new GZIPOutputStream(Files.newOutputStream(file))) {
      out.write(serialised(new ArrayList<>(List.of("a"))));
    }
    for (CoreNlpFile model : CoreNlpFile.values()) {
      String complaint =
          assertThrows(IllegalStateException.class, () -> model.open(file.toString())).getMessage();
      assertTrue(complaint.startsWith(file + " is not read: expected the model edu/"), complaint);
    }
    assertThrows(
        IllegalStateException.class,
        () -> Segmenter.compile(file.toString(), OutputStream.nullOutputStream()));
    assertThrows(
        IllegalStateException.class,
        () -> Tagger.compile(file.toString(), OutputStream.nullOutputStream()));
  }

  @Test
  void readsTheModelsThatCoreNlpWasPublishedWith() {
    for (CoreNlpFile model : CoreNlpFile.values()) {
      assertEquals(model.resource(), model.verified());
    }
  }

  @Test
  void refusesOtherClasses() throws IOException, ClassNotFoundException {
    assertThrows(InvalidClassException.class, () -> read(new File("x")));
    assertThrows(InvalidClassException.class, () -> read(new ArrayList<>(List.of(new File("x")))));
    assertEquals(List.of(1), read(new ArrayList<>(List.of(1))));
  }

  private static Object read(Serializable object) throws IOException, ClassNotFoundException {
    try (ObjectInputStream in =
        new ObjectInputStream(new ByteArrayInputStream(serialised(object)))) {
      in.setObjectInputFilter(CoreNlpFile.filter());
      return in.readObject();
    }
  }
}
