package org.tasrih.train;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.io.ByteArrayOutputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.tasrih.crf.BareWords;
import org.tasrih.crf.Crf;

class CrfTrainerTest {
  private static final CrfTrainer.Options OPTIONS =
      new CrfTrainer.Options(1, 0.1, 0.1, 10, 0.3, 0, 1, 1, 0);

  private static final List<CrfTrainer.Example<List<String>>> EXAMPLES =
      List.of(
          new CrfTrainer.Example<>(List.of("زار", "بيروت"), List.of("O", "B-LOC")),
          new CrfTrainer.Example<>(List.of("زار", "تونس"), List.of("O", "B-LOC")),
          new CrfTrainer.Example<>(List.of("بيروت", "هادئة"), List.of("B-LOC", "O")));

  @Test
  void theAverageOfSeveralRunsIsAnotherModelAndReadsAsWell() throws IOException {
    Crf one = train(OPTIONS);
    Crf pool = train(OPTIONS.withRuns(3, 2));
    assertNotEquals(bytes(one), bytes(pool));
    for (CrfTrainer.Example<List<String>> example : EXAMPLES) {
      assertEquals(example.labels(), pool.decode(new BareWords(), example.sequence()));
    }
  }

  @Test
  void theSameRunsGiveTheSameModel() throws IOException {
    CrfTrainer.Options pool = OPTIONS.withRuns(2, 1);
    assertEquals(bytes(train(pool)), bytes(train(pool)));
  }

  @Test
  void anAverageOfNoEpochIsRefused() {
    assertThrows(IllegalArgumentException.class, () -> OPTIONS.withRuns(2, 10));
    assertThrows(IllegalArgumentException.class, () -> OPTIONS.withRuns(0, 0));
  }

  private static Crf train(CrfTrainer.Options options) {
    return new CrfTrainer(options, said -> {}).train(new BareWords(), EXAMPLES);
  }

  private static String bytes(Crf crf) throws IOException {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    crf.write(new DataOutputStream(out));
    return out.toString(StandardCharsets.ISO_8859_1);
  }
}
