package org.tasrih.train;

import static org.junit.jupiter.api.Assertions.assertEquals;

import org.junit.jupiter.api.Test;
import org.tasrih.crf.Features;

class FeatureTableTest {
  @Test
  void dropsWhatStandsInOneStretchOnly() {
    FeatureTable table = new FeatureTable(2);
    table.see(word("بيروت"), 0);
    table.see(word("بيروت"), 1);
    table.see(word("ديمورا"), 1);
    table.see(word("ديمورا"), 1);
    table.freeze(2, 2);
    assertEquals(1, table.size());
  }

  private static Features word(String word) {
    Features features = new Features();
    features.add(1, Features.hash(word));
    return features;
  }
}
