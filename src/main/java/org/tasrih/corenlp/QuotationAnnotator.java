package org.tasrih.corenlp;

import edu.stanford.nlp.ling.CoreAnnotation;
import edu.stanford.nlp.ling.CoreAnnotations;
import edu.stanford.nlp.pipeline.Annotation;
import edu.stanford.nlp.pipeline.Annotator;
import edu.stanford.nlp.pipeline.QuoteAttributionAnnotator;
import edu.stanford.nlp.util.CoreMap;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Properties;
import java.util.Set;
import org.tasrih.Article;
import org.tasrih.Document;
import org.tasrih.Name;
import org.tasrih.Passage;
import org.tasrih.Quotation;
import org.tasrih.Speaker;
import org.tasrih.Tasrih;
import org.tasrih.corenlp.TokenSpans.Range;

/**
 * Tasrih as an annotator of CoreNLP, for documents that are tokenised and split into sentences:
 *
 * <pre>{@code
 * import edu.stanford.nlp.pipeline.*;
 * Properties properties = new Properties();
 * properties.setProperty("annotators", "tokenize, ssplit, quotations");
 * properties.setProperty("tokenize.language", "ar");
 * properties.setProperty(
 *     "segment.model",
 *     "edu/stanford/nlp/models/segmenter/arabic/arabic-segmenter-atb+bn+arztrain.ser.gz");
 * properties.setProperty("customAnnotatorClass.quotations", QuotationAnnotator.class.getName());
 * properties.setProperty("quotations.minConfidence", "0.5");
 * CoreDocument document = new CoreDocument(text);
 * new StanfordCoreNLP(properties).annotate(document);
 * for (CoreQuote quote : document.quotes()) {
 *   System.out.println(quote.canonicalSpeaker().orElse("?") + ": " + quote.text());
 * }
 * }</pre>
 *
 * It fills CoreNLP's own keys: the named-entity tags of tokens ({@code PERSON}, {@code LOCATION},
 * {@code ORGANIZATION}, {@code O}), the mentions of sentences and document, and the quotations with
 * speaker and canonical speaker, so that {@code CoreDocument.quotes()}, {@code CoreQuote.speaker()}
 * and the outputters work. The speaker is named as the clause does, the canonical speaker by the
 * fullest name; who has no name is not set. {@link ArticleAnnotation} has all the rest. Unlike
 * CoreNLP's own quotations, indirect ones are there too, and enclosing marks are outside. Safe for
 * the threads of a pipeline.
 */
public final class QuotationAnnotator implements Annotator {
  private static final String SIEVE = "tasrih";

  private final Tasrih tasrih;

  /**
   * Loads Tasrih for the annotator {@code name}; CoreNLP calls it.
   *
   * @param properties may have {@code NAME.minConfidence}
   * @throws IllegalStateException if a model is missing or damaged
   * @throws IllegalArgumentException if the confidence does not lie between 0 and 1
   */
  public QuotationAnnotator(String name, Properties properties) {
    this(
        Tasrih.builder()
            .minConfidence(Double.parseDouble(properties.getProperty(name + ".minConfidence", "0")))
            .load());
  }

  /** Annotates with {@code tasrih}. */
  public QuotationAnnotator(Tasrih tasrih) {
    this.tasrih = tasrih;
  }

  @Override
  public void annotate(Annotation document) {
    Article article =
        tasrih.read(
            new Document(
                Optional.ofNullable(document.get(CoreAnnotations.DocIDAnnotation.class)).orElse(""),
                Optional.ofNullable(document.get(CoreAnnotations.DocTitleAnnotation.class)),
                Optional.ofNullable(document.get(CoreAnnotations.DocDateAnnotation.class)),
                Optional.empty(),
                document.get(CoreAnnotations.TextAnnotation.class)));
    TokenSpans tokens = new TokenSpans(document);
    document.set(ArticleAnnotation.class, article);
    names(document, article, tokens);
    List<CoreMap> quotes = new ArrayList<>();
    for (Quotation quotation : article.quotations()) {
      Optional<Range> range = tokens.at(quotation.content().span());
      range.ifPresent(
          r -> quotes.add(quote(document, article, quotation, r, tokens, quotes.size())));
    }
    document.set(CoreAnnotations.QuotationsAnnotation.class, quotes);
  }

  private static void names(Annotation document, Article article, TokenSpans tokens) {
    tokens.tokens().forEach(token -> token.setNER("O"));
    List<CoreMap> all = new ArrayList<>();
    List<List<CoreMap>> bySentence = new ArrayList<>();
    tokens.sentences().forEach(sentence -> bySentence.add(new ArrayList<>()));
    for (Name name : article.names()) {
      Optional<Range> range = tokens.at(name.passage().span());
      if (range.isPresent()) {
        Annotation mention = mention(name, range.get(), tokens, all.size());
        all.add(mention);
        bySentence.get(tokens.sentence(range.get().first())).add(mention);
      }
    }
    for (int i = 0; i < bySentence.size(); i++) {
      tokens.sentences().get(i).set(CoreAnnotations.MentionsAnnotation.class, bySentence.get(i));
    }
    document.set(CoreAnnotations.MentionsAnnotation.class, all);
  }

  private static Annotation mention(Name name, Range range, TokenSpans tokens, int index) {
    String type =
        switch (name.type()) {
          case PER -> "PERSON";
          case LOC -> "LOCATION";
          case ORG -> "ORGANIZATION";
        };
    Annotation mention = tokens.part(name.passage().span(), range);
    mention.set(CoreAnnotations.NamedEntityTagAnnotation.class, type);
    mention.set(CoreAnnotations.EntityTypeAnnotation.class, type);
    // The outputters want a map, though nothing is known of the tagger's confidence.
    mention.set(CoreAnnotations.NamedEntityTagProbsAnnotation.class, Map.of());
    mention.set(CoreAnnotations.EntityMentionIndexAnnotation.class, index);
    mention.set(CoreAnnotations.CanonicalEntityMentionIndexAnnotation.class, index);
    mention.set(CoreAnnotations.SentenceIndexAnnotation.class, tokens.sentence(range.first()));
    for (int i = range.first(); i < range.end(); i++) {
      tokens.token(i).setNER(type);
      tokens.token(i).set(CoreAnnotations.EntityMentionIndexAnnotation.class, index);
    }
    return mention;
  }

  private static Annotation quote(
      Annotation document,
      Article article,
      Quotation quotation,
      Range range,
      TokenSpans tokens,
      int index) {
    Annotation quote = tokens.part(quotation.content().span(), range);
    int first = tokens.sentence(range.first());
    int last = tokens.sentence(range.end() - 1);
    quote.set(CoreAnnotations.QuotationIndexAnnotation.class, index);
    quote.set(CoreAnnotations.SentenceBeginAnnotation.class, first);
    quote.set(CoreAnnotations.SentenceEndAnnotation.class, last);
    quote.set(
        CoreAnnotations.SentencesAnnotation.class, tokens.sentences().subList(first, last + 1));
    quote.set(
        CoreAnnotations.DocIDAnnotation.class, document.get(CoreAnnotations.DocIDAnnotation.class));
    speaker(quotation.speaker(), article, quote, tokens);
    return quote;
  }

  private static void speaker(
      Speaker speaker, Article article, Annotation quote, TokenSpans tokens) {
    Optional<String> named = speaker.mention().map(Passage::text).or(speaker::name);
    if (named.isEmpty()) {
      return;
    }
    quote.set(QuoteAttributionAnnotator.SpeakerAnnotation.class, named.get());
    quote.set(QuoteAttributionAnnotator.SpeakerSieveAnnotation.class, SIEVE);
    quote.set(
        QuoteAttributionAnnotator.CanonicalMentionAnnotation.class,
        speaker.name().orElse(named.get()));
    Optional<Range> mention = speaker.mention().flatMap(m -> tokens.at(m.span()));
    if (mention.isPresent()) {
      quote.set(QuoteAttributionAnnotator.MentionAnnotation.class, named.get());
      quote.set(QuoteAttributionAnnotator.MentionBeginAnnotation.class, mention.get().first());
      quote.set(QuoteAttributionAnnotator.MentionEndAnnotation.class, mention.get().end() - 1);
      quote.set(QuoteAttributionAnnotator.MentionTypeAnnotation.class, "name");
      quote.set(QuoteAttributionAnnotator.MentionSieveAnnotation.class, SIEVE);
    }
    canonical(speaker, article, tokens)
        .ifPresent(
            range -> {
              quote.set(
                  QuoteAttributionAnnotator.CanonicalMentionBeginAnnotation.class, range.first());
              quote.set(
                  QuoteAttributionAnnotator.CanonicalMentionEndAnnotation.class, range.end() - 1);
            });
  }

  /** Where the article first has the speaker's fullest name. */
  private static Optional<Range> canonical(Speaker speaker, Article article, TokenSpans tokens) {
    return article.names().stream()
        .filter(name -> speaker.name().filter(name.passage().text()::equals).isPresent())
        .findFirst()
        .flatMap(name -> tokens.at(name.passage().span()));
  }

  @Override
  @SuppressWarnings("rawtypes") // as CoreNLP declares it
  public Set<Class<? extends CoreAnnotation>> requires() {
    return Set.of(
        CoreAnnotations.TextAnnotation.class,
        CoreAnnotations.TokensAnnotation.class,
        CoreAnnotations.CharacterOffsetBeginAnnotation.class,
        CoreAnnotations.CharacterOffsetEndAnnotation.class,
        CoreAnnotations.SentencesAnnotation.class);
  }

  @Override
  @SuppressWarnings("rawtypes") // as CoreNLP declares it
  public Set<Class<? extends CoreAnnotation>> requirementsSatisfied() {
    return Set.of(
        CoreAnnotations.NamedEntityTagAnnotation.class,
        CoreAnnotations.MentionsAnnotation.class,
        CoreAnnotations.QuotationsAnnotation.class,
        QuoteAttributionAnnotator.SpeakerAnnotation.class,
        QuoteAttributionAnnotator.CanonicalMentionAnnotation.class,
        ArticleAnnotation.class);
  }
}
