package org.tasrih.evaluate.speed;

import edu.stanford.nlp.international.arabic.process.ArabicSegmenter;
import edu.stanford.nlp.ling.CoreAnnotations.TokensAnnotation;
import edu.stanford.nlp.pipeline.Annotation;
import edu.stanford.nlp.pipeline.StanfordCoreNLP;
import java.io.IOException;
import java.io.InputStream;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Properties;
import java.util.function.ToLongFunction;
import org.tasrih.Tasrih;
import org.tasrih.text.CleanText;
import org.tasrih.text.Layout;
import org.tasrih.words.CoreNlpFile;
import org.tasrih.words.Segmenter;

/** Who is timed: CoreNLP's segmenter, CoreNLP up to the tagger, Tasrih's segmenter, Tasrih. */
final class Contestants {
  private static final String PROPERTIES = "/StanfordCoreNLP-arabic.properties";

  private record Named(String name, ToLongFunction<String> reader) implements Contestant {
    @Override
    public long read(String article) {
      return reader.applyAsLong(article);
    }
  }

  private Contestants() {}

  /** CoreNLP's segmenter over the sentences of articles as Tasrih cuts them. */
  static Contestant coreNlpSegmenter(Map<String, List<String>> sentences) {
    Properties properties = new Properties();
    ArabicSegmenter segmenter = new ArabicSegmenter(properties);
    segmenter.loadSegmenter(CoreNlpFile.SEGMENTER.verified(), properties);
    return new Named(
        "CoreNLP's segmenter",
        article ->
            sum(sentences.get(article), line -> segmenter.segmentStringToTokenList(line).size()));
  }

  /** Tasrih's segmenter over the same sentences. */
  static Contestant segmenter(Map<String, List<String>> sentences) {
    Segmenter segmenter = Segmenter.load();
    return new Named(
        "Tasrih's segmenter",
        article -> sum(sentences.get(article), line -> segmenter.segment(line).size()));
  }

  private static long sum(List<String> lines, ToLongFunction<String> reader) {
    return lines.stream().mapToLong(reader).sum();
  }

  /** The cleaned sentences of each article, so that cutting them costs nobody time. */
  static Map<String, List<String>> sentences(List<String> articles) {
    Map<String, List<String>> sentences = new HashMap<>();
    for (String article : articles) {
      CleanText clean = CleanText.of(article);
      sentences.put(
          article,
          Layout.sentences(clean).stream().map(line -> line.span().in(clean.cleaned())).toList());
    }
    return sentences;
  }

  /** CoreNLP with its properties for Arabic: tokens, sentences and tags, nothing more. */
  static Contestant coreNlp() {
    Properties properties = new Properties();
    try (InputStream in = Contestants.class.getResourceAsStream(PROPERTIES)) {
      properties.load(in);
    } catch (IOException e) {
      throw new IllegalStateException("expected CoreNLP's " + PROPERTIES + " on the class path", e);
    }
    properties.setProperty("annotators", "tokenize,ssplit,pos");
    properties.setProperty("pos.model", CoreNlpFile.TAGGER.verified());
    StanfordCoreNLP pipeline = new StanfordCoreNLP(properties);
    return new Named(
        "CoreNLP's tokenize,ssplit,pos",
        article -> {
          Annotation annotation = new Annotation(article);
          pipeline.annotate(annotation);
          return annotation.get(TokensAnnotation.class).size();
        });
  }

  /** All of Tasrih: names, quotations, speakers and places. */
  static Contestant tasrih(Tasrih tasrih) {
    return new Named("Tasrih, all of it", article -> tasrih.read(article).quotations().size());
  }
}
