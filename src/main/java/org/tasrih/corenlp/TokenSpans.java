package org.tasrih.corenlp;

import edu.stanford.nlp.ling.CoreAnnotations;
import edu.stanford.nlp.ling.CoreLabel;
import edu.stanford.nlp.pipeline.Annotation;
import edu.stanford.nlp.pipeline.ChunkAnnotationUtils;
import edu.stanford.nlp.util.CoreMap;
import java.util.List;
import java.util.Optional;
import org.tasrih.Span;

/** The tokens of a document, found by stretches of its text. */
final class TokenSpans {
  private final Annotation document;
  private final List<CoreLabel> tokens;
  private final List<CoreMap> sentences;

  TokenSpans(Annotation document) {
    this.document = document;
    this.tokens = document.get(CoreAnnotations.TokensAnnotation.class);
    this.sentences = document.get(CoreAnnotations.SentencesAnnotation.class);
  }

  /**
   * Tokens of a document.
   *
   * @param first the number of the first
   * @param end one past the number of the last
   */
  record Range(int first, int end) {}

  /** The tokens that have a part in {@code span}; empty if there are none. */
  Optional<Range> at(Span span) {
    int first = firstEndingAfter(span.begin());
    int end = first;
    while (end < tokens.size() && tokens.get(end).beginPosition() < span.end()) {
      end++;
    }
    return first < end ? Optional.of(new Range(first, end)) : Optional.empty();
  }

  /**
   * A part of the document: text and offsets are those of {@code span}, tokens of {@code range}.
   */
  Annotation part(Span span, Range range) {
    Annotation part = ChunkAnnotationUtils.getAnnotatedChunk(tokens, range.first(), range.end(), 0);
    part.set(CoreAnnotations.TextAnnotation.class, span.in(text()));
    part.set(CoreAnnotations.CharacterOffsetBeginAnnotation.class, span.begin());
    part.set(CoreAnnotations.CharacterOffsetEndAnnotation.class, span.end());
    part.set(CoreAnnotations.TokenBeginAnnotation.class, range.first());
    part.set(CoreAnnotations.TokenEndAnnotation.class, range.end());
    return part;
  }

  /** The number of the sentence that token {@code token} stands in. */
  int sentence(int token) {
    int low = 0;
    int high = sentences.size() - 1;
    while (low < high) {
      int middle = (low + high) >>> 1;
      if (sentences.get(middle).get(CoreAnnotations.TokenEndAnnotation.class) > token) {
        high = middle;
      } else {
        low = middle + 1;
      }
    }
    return low;
  }

  CoreLabel token(int i) {
    return tokens.get(i);
  }

  List<CoreLabel> tokens() {
    return tokens;
  }

  List<CoreMap> sentences() {
    return sentences;
  }

  private String text() {
    return document.get(CoreAnnotations.TextAnnotation.class);
  }

  private int firstEndingAfter(int begin) {
    int low = 0;
    int high = tokens.size();
    while (low < high) {
      int middle = (low + high) >>> 1;
      if (tokens.get(middle).endPosition() > begin) {
        high = middle;
      } else {
        low = middle + 1;
      }
    }
    return low;
  }
}
