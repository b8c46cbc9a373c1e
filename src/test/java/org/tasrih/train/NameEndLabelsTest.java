package org.tasrih.train;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import org.junit.jupiter.api.Test;

class NameEndLabelsTest {
  @Test
  void aNameOfOneWordAndTheLastWordOfALongerOneAreTold() {
    List<String> labels = List.of("O", "B-LOC", "O", "B-PER", "I-PER", "I-PER", "B-ORG", "B-PER");
    List<String> ends = NameEndLabels.of(labels);
    assertEquals(List.of("O", "S-LOC", "O", "B-PER", "I-PER", "E-PER", "S-ORG", "S-PER"), ends);
    assertEquals(labels, NameEndLabels.plain(ends));
  }
}
