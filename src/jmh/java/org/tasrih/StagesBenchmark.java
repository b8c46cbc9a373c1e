package org.tasrih;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Fork;
import org.openjdk.jmh.annotations.Measurement;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Param;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.annotations.Warmup;
import org.openjdk.jmh.infra.Blackhole;
import org.tasrih.names.NameMention;
import org.tasrih.names.NameTagger;
import org.tasrih.names.NounLexicon;
import org.tasrih.places.MissedPlaces;
import org.tasrih.places.PlaceIndex;
import org.tasrih.places.PlaceLinker;
import org.tasrih.quotes.Found;
import org.tasrih.quotes.QuotationFinder;
import org.tasrih.quotes.Scene;
import org.tasrih.speakers.Attribution;
import org.tasrih.speakers.Confidence;
import org.tasrih.speakers.Estimator;
import org.tasrih.speakers.SpeakerFinder;
import org.tasrih.text.CleanText;
import org.tasrih.text.Lexicons;
import org.tasrih.text.Marks;
import org.tasrih.words.Sentence;
import org.tasrih.words.WordReader;

/**
 * How long each stage takes for all articles of a folder, given what the stages before it made, and
 * how long all of them take together.
 */
@State(Scope.Benchmark)
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.MILLISECONDS)
@Warmup(iterations = 5, time = 2)
@Measurement(iterations = 5, time = 2)
@Fork(1)
public class StagesBenchmark {
  /** A folder of articles, one in each .txt file. */
  @Param("testdata/articles")
  public String folder;

  private Tasrih tasrih;
  private WordReader words;
  private NameTagger names;
  private QuotationFinder quotations;
  private SpeakerFinder speakers;
  private MissedPlaces missed;
  private PlaceLinker places;
  private Estimator confidence;
  private List<Read> articles;

  /** An article with what each stage made of it. */
  private record Read(
      String text,
      CleanText clean,
      List<Sentence> sentences,
      List<NameMention> names,
      Scene scene,
      List<Found> found,
      Attribution attribution) {}

  /** Loads everything and reads the articles once, stage by stage. */
  @Setup
  public void load() throws IOException {
    tasrih = Tasrih.load();
    words = WordReader.load();
    names = NameTagger.load();
    NounLexicon nouns = NounLexicon.load();
    quotations = QuotationFinder.load(Lexicons.builtIn(), nouns);
    speakers = new SpeakerFinder(nouns);
    PlaceIndex index = PlaceIndex.load();
    missed = new MissedPlaces(index, nouns.lexicon());
    places = new PlaceLinker(index);
    confidence = Confidence.load();
    try (Stream<Path> files = Files.list(Path.of(folder))) {
      articles = files.filter(f -> f.toString().endsWith(".txt")).sorted().map(this::read).toList();
    }
  }

  private Read read(Path file) {
    try {
      String text = Files.readString(file);
      CleanText clean = CleanText.of(text);
      List<Sentence> sentences = words.read(clean);
      List<NameMention> found = missed.add(text, sentences, names.tag(text, sentences));
      Scene scene = new Scene(text, sentences, Marks.find(text).quoted(), found);
      List<Found> quoted = quotations.find(scene);
      Attribution attribution = speakers.find(scene, quotations.phrases(scene), quoted);
      return new Read(text, clean, sentences, found, scene, quoted, attribution);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** The view without marks and repetitions that the words are read from. */
  @Benchmark
  public void text(Blackhole out) {
    articles.forEach(a -> out.consume(CleanText.of(a.text())));
  }

  /** Words with clitics split off, and their tags. */
  @Benchmark
  public void words(Blackhole out) {
    articles.forEach(a -> out.consume(words.read(a.clean())));
  }

  /** People, places and organisations. */
  @Benchmark
  public void names(Blackhole out) {
    articles.forEach(
        a -> out.consume(missed.add(a.text(), a.sentences(), names.tag(a.text(), a.sentences()))));
  }

  /** Quotations. */
  @Benchmark
  public void quotes(Blackhole out) {
    articles.forEach(
        a ->
            out.consume(
                quotations.find(
                    new Scene(a.text(), a.sentences(), Marks.find(a.text()).quoted(), a.names()))));
  }

  /** Their speakers. */
  @Benchmark
  public void speakers(Blackhole out) {
    articles.forEach(
        a -> out.consume(speakers.find(a.scene(), quotations.phrases(a.scene()), a.found())));
  }

  /** What the names of places stand for. */
  @Benchmark
  public void places(Blackhole out) {
    articles.forEach(a -> out.consume(places.link(a.scene())));
  }

  /** How sure the quotations are. */
  @Benchmark
  public void confidence(Blackhole out) {
    articles.forEach(
        a -> out.consume(confidence.of(a.scene(), a.found(), a.attribution().speakers())));
  }

  /** All of it. */
  @Benchmark
  public void all(Blackhole out) {
    articles.forEach(a -> out.consume(tasrih.read(a.text())));
  }
}
