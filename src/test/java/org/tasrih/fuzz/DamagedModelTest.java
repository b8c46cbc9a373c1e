package org.tasrih.fuzz;

import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.tasrih.names.NameModel;
import org.tasrih.places.GazetteerFile;
import org.tasrih.speakers.Confidence;
import org.tasrih.words.Segmenter;
import org.tasrih.words.SmallWordModels;

/** The model files that Tasrih ships are refused once they are damaged, by name and in words. */
class DamagedModelTest {
  private static final String NAME = "x.model";

  private interface Reader {
    void read(InputStream in) throws IOException;
  }

  enum Shipped {
    SEGMENTER("words/segmenter.crf", in -> Segmenter.read(in, NAME)),
    TAGGER("words/tagger.mem", in -> SmallWordModels.tag(in.readAllBytes())),
    NAMES("names/names.crf", in -> NameModel.read(in, NAME)),
    PLACES("places/places.gaz", in -> GazetteerFile.read(in, NAME)),
    CONFIDENCE("confidence/weights.tsv", in -> Confidence.read(in, NAME));

    private final String file;

    @SuppressWarnings("ImmutableEnumChecker") // the readers keep nothing
    private final Reader reader;

    Shipped(String file, Reader reader) {
      this.file = file;
      this.reader = reader;
    }

    byte[] bytes() throws IOException {
      return Files.readAllBytes(Path.of("models", file));
    }

    void refuses(byte[] bytes, String how) {
      String complaint =
          assertThrows(
                  IllegalStateException.class,
                  () -> reader.read(new ByteArrayInputStream(bytes)),
                  how)
              .getMessage();
      assertTrue(complaint.contains(NAME), () -> how + ": " + complaint);
    }
  }

  @ParameterizedTest
  @EnumSource
  void refusesEveryHundredthOfItFlipped(Shipped model) throws IOException {
    byte[] bytes = model.bytes();
    for (int i = 0; i < 100; i++) {
      int at = (int) ((long) bytes.length * i / 100);
      byte[] flipped = bytes.clone();
      flipped[at] ^= (byte) (1 << i % 8);
      model.refuses(flipped, "flipped at " + at);
    }
  }

  @ParameterizedTest
  @EnumSource
  void refusesEveryHundredthOfItsLength(Shipped model) throws IOException {
    byte[] bytes = model.bytes();
    for (int i = 0; i < 100; i++) {
      int length = (int) ((long) bytes.length * i / 100);
      model.refuses(Arrays.copyOf(bytes, length), "cut at " + length);
    }
    model.refuses(Arrays.copyOf(bytes, bytes.length + 1), "one byte more");
  }

  @ParameterizedTest
  @EnumSource
  void refusesAnotherVersion(Shipped model) throws IOException {
    byte[] bytes = model.bytes();
    String head = new String(bytes, 0, 40, StandardCharsets.ISO_8859_1);
    int digit = 0;
    while (!Character.isDigit(head.charAt(digit))) {
      digit++;
    }
    bytes[digit] = '9';
    model.refuses(bytes, "version 9");
  }

  @ParameterizedTest
  @EnumSource
  void refusesLengthsBeyondItsOwn(Shipped model) throws IOException {
    byte[] bytes = model.bytes();
    int begin = new String(bytes, 0, 40, StandardCharsets.ISO_8859_1).indexOf('\n') + 1;
    for (int length : new int[] {-1, Integer.MAX_VALUE, Integer.MIN_VALUE, 64 << 20}) {
      for (int field = 0; field < 2; field++) {
        byte[] claims = bytes.clone();
        ByteBuffer.wrap(claims).putInt(begin + 4 * field, length);
        model.refuses(claims, "length " + length);
      }
    }
  }
}
