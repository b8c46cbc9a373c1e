package org.tasrih.names;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.tasrih.crf.Features;
import org.tasrih.text.CleanText;
import org.tasrih.words.Sentence;
import org.tasrih.words.WordReader;

class NameFeaturesTest {
  private final NameFeatures extractor = new NameFeatures();

  /** Scores are remembered by the look of a word: it must tell all words apart that differ. */
  @Test
  void wordsThatLookTheSameSayTheSame() throws IOException {
    Map<Long, long[]> said = new HashMap<>();
    int again = 0;
    for (NameWords words : sentences()) {
      for (int i = -extractor.reach(); i < words.length() + extractor.reach(); i++) {
        Features features = new Features();
        for (int distance = -extractor.reach(); distance <= extractor.reach(); distance++) {
          features.add(distance);
          extractor.around(words, i, distance, features);
        }
        long[] now = features.toArray();
        long[] before = said.putIfAbsent(extractor.look(words, i), now);
        if (before != null) {
          again++;
          assertArrayEquals(before, now, words.text(i));
        }
      }
    }
    assertTrue(again > said.size(), said.size() + " looks, " + again + " met again");
  }

  private static List<NameWords> sentences() throws IOException {
    WordReader reader = WordReader.load();
    List<NameWords> all = new ArrayList<>();
    try (Stream<Path> files = Files.list(Path.of("testdata/articles"))) {
      for (Path file :
          (Iterable<Path>) files.filter(f -> f.toString().endsWith(".txt"))::iterator) {
        for (Sentence sentence : reader.read(CleanText.of(Files.readString(file)))) {
          all.add(NameWords.of(sentence, WordClasses.none()));
        }
      }
    }
    return all;
  }
}
