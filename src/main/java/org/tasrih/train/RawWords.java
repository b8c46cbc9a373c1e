package org.tasrih.train;

import com.google.common.base.Splitter;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import org.tasrih.text.CleanText;
import org.tasrih.text.Letters;
import org.tasrih.text.Lexicon;

/**
 * The words of raw news, sentence by sentence: folded, without punctuation, proclitics split off by
 * frequency. Made for corpora that are too large for the segmenter.
 */
final class RawWords {
  private static final Splitter WORDS =
      Splitter.on(Pattern.compile("[^\\p{L}\\p{N}]+")).omitEmptyStrings();
  private static final Splitter SENTENCES =
      Splitter.on(Pattern.compile("[\\n؟!]|[.](?=\\s)")).omitEmptyStrings();

  private final NewsCorpus corpus;
  private final ProcliticSplitter splitter;

  private RawWords(NewsCorpus corpus, ProcliticSplitter splitter) {
    this.corpus = corpus;
    this.splitter = splitter;
  }

  /** What is done with each sentence. */
  @FunctionalInterface
  interface Reader {
    void read(List<String> words) throws IOException;
  }

  /**
   * Counts the words of the news in {@code folder}, so as to know what is a proclitic.
   *
   * @param test articles that repeat these texts are left out
   * @throws IOException if the folder cannot be read
   */
  static RawWords in(Path folder, Overlap test) throws IOException {
    NewsCorpus corpus = NewsCorpus.in(folder, test);
    Map<String, Integer> counts = new HashMap<>();
    corpus.forEach(
        article -> {
          for (String word : WORDS.split(CleanText.of(article).cleaned())) {
            counts.merge(Letters.fold(word), 1, Integer::sum);
          }
        });
    return new RawWords(corpus, new ProcliticSplitter(counts, ratios()));
  }

  private static Map<Character, Integer> ratios() {
    Map<Character, Integer> ratios = new HashMap<>();
    for (Lexicon.Row row : Lexicon.read("proclitics.tsv").rows()) {
      ratios.put(row.cell(0).charAt(0), Integer.valueOf(row.cell(1)));
    }
    return ratios;
  }

  /** Hands the words of every sentence to {@code reader}; at least one. */
  void forEach(Reader reader) throws IOException {
    corpus.forEach(
        article -> {
          for (String sentence : SENTENCES.split(CleanText.of(article).cleaned())) {
            List<String> words = new ArrayList<>();
            for (String word : WORDS.split(sentence)) {
              words.addAll(splitter.split(Letters.fold(word)));
            }
            if (!words.isEmpty()) {
              reader.read(words);
            }
          }
        });
  }
}
