package org.tasrih.names;

import java.util.BitSet;
import java.util.List;
import java.util.Optional;
import org.tasrih.text.FormMap;
import org.tasrih.text.Letters;
import org.tasrih.text.Lexicon;
import org.tasrih.text.Recent;
import org.tasrih.words.Word;

/**
 * What the lexicons say about the words of a sentence: which are titles, heads of organisations,
 * nationalities, given names and places, and which of these stand before a word so that it may
 * belong to them. It teaches the model about words it has never seen. Immutable and thread-safe.
 */
final class NameKnowledge {
  private static final List<String> PLACE_FILES =
      List.of("regions.tsv", "country-aliases.tsv", "capitals.tsv", "cities.tsv");

  private final SpeakerLexicon speakers;
  private final FormMap<String> places;
  private final FormMap<String> fields;
  private final FormMap<Boolean> placeHeads;
  private final FormMap<Boolean> particles;

  /** Whether a head noun belongs to the name that follows. */
  private final FormMap<Boolean> nameHeads;

  private final Recent<Known> known = new Recent<>(this::known);

  /**
   * What is known of a word whatever stands around it.
   *
   * @param kinds of {@link WordFacts}
   * @param field of the organisations whose names it heads, or {@link WordFacts#NO}
   * @param titles whether a title begins with it
   * @param places whether the name of a place begins with it
   */
  private record Known(int kinds, String field, boolean titles, boolean places) {}

  private NameKnowledge() {
    speakers = SpeakerLexicon.load();
    places = readPlaces();
    FormMap.Builder<String> heads = new FormMap.Builder<>();
    for (Lexicon.Row row : Lexicon.read("organisations.tsv").rows()) {
      heads.add(row, 0, row.cell(3));
    }
    fields = heads.build();
    placeHeads = readWords("place-heads.tsv");
    particles = readWords("name-particles.tsv");
    nameHeads = readNameHeads();
  }

  private static final class BuiltIn {
    private static final NameKnowledge KNOWLEDGE = new NameKnowledge();
  }

  /** What the lexicons on the class path say; a missing or damaged one is an error. */
  static NameKnowledge builtIn() {
    return BuiltIn.KNOWLEDGE;
  }

  private static FormMap<String> readPlaces() {
    FormMap.Builder<String> places = new FormMap.Builder<>();
    for (String file : PLACE_FILES) {
      // In the files of countries and capitals the code comes first.
      int column = file.startsWith("c") && !file.equals("cities.tsv") ? 1 : 0;
      String kind = file.substring(0, 2);
      Lexicon.read(file).rows().forEach(row -> places.add(row, column, kind));
    }
    return places.build();
  }

  private static FormMap<Boolean> readNameHeads() {
    FormMap.Builder<Boolean> heads = new FormMap.Builder<>();
    for (Lexicon.Row row : Lexicon.read("name-heads.tsv").rows()) {
      boolean in = row.cell(1).equals("in");
      if (!in && !row.cell(1).equals("out")) {
        throw row.complaint("column 2 is in or out, not " + row.cell(1));
      }
      heads.add(row, 0, in);
    }
    return heads.build();
  }

  private static FormMap<Boolean> readWords(String file) {
    FormMap.Builder<Boolean> words = new FormMap.Builder<>();
    Lexicon.read(file).rows().forEach(row -> words.add(row, 0, true));
    return words.build();
  }

  /** What is known about {@code words}, one after another. */
  List<WordFacts> about(List<Word> words) {
    List<String> keys = words.stream().map(Word::key).toList();
    WordFacts[] facts = new WordFacts[words.size()];
    BitSet titleStarts = new BitSet();
    BitSet placeStarts = new BitSet();
    for (int i = 0; i < facts.length; i++) {
      facts[i] = new WordFacts();
      Known word = known.of(keys.get(i));
      boolean joined = joinedIsName(words, i) || joinedIsName(words, i - 1);
      facts[i].kinds = word.kinds | (joined ? WordFacts.JOINED : 0);
      facts[i].field = word.field;
      if (word.titles) {
        titleStarts.set(i);
      }
      if (word.places) {
        placeStarts.set(i);
      }
    }
    markTitles(keys, titleStarts, facts);
    markPlaces(keys, placeStarts, facts);
    TitleContext titles = new TitleContext();
    HeadContext heads = new HeadContext();
    for (int i = 0; i < facts.length; i++) {
      facts[i].title = titles.before(words.get(i), facts[i]);
      facts[i].head = heads.before(words.get(i), facts[i]);
      facts[i].headWord = heads.word();
      facts[i].titleAfter = titleAfter(words, facts, i);
    }
    MarkContext.note(words, facts);
    return List.of(facts);
  }

  private Known known(String key) {
    int kinds = 0;
    kinds |= speakers.givenName(key).isPresent() ? WordFacts.GIVEN : 0;
    kinds |= speakers.demonym(key).isPresent() ? WordFacts.DEMONYM : 0;
    kinds |= speakers.isGroupNoun(key) ? WordFacts.GROUP : 0;
    kinds |= speakers.isDocumentNoun(key) ? WordFacts.DOCUMENT : 0;
    kinds |= speakers.isTimeWord(key) ? WordFacts.TIME : 0;
    kinds |= placeHeads.find(key).isPresent() ? WordFacts.PLACE_HEAD : 0;
    kinds |= particles.find(key).isPresent() ? WordFacts.PARTICLE : 0;
    return new Known(
        kinds,
        fields.find(key).orElse(WordFacts.NO),
        speakers.beginsTitle(key),
        places.longest(key) > 0);
  }

  /** Whether word {@code i}, one letter split off, makes a name with the next: «ب» «رلين». */
  private boolean joinedIsName(List<Word> words, int i) {
    if (i < 0 || i + 1 >= words.size() || !words.get(i + 1).attached()) {
      return false;
    }
    String letter = words.get(i).form();
    if (letter.length() != 1 || !Character.isLetter(letter.charAt(0))) {
      return false;
    }
    String joined = Letters.fold(letter + words.get(i + 1).form());
    return places.find(joined).isPresent() || speakers.givenName(joined).isPresent();
  }

  private void markTitles(List<String> keys, BitSet starts, WordFacts[] facts) {
    for (int i = starts.nextSetBit(0); i >= 0; i = starts.nextSetBit(i + 1)) {
      Optional<FormMap.Match<Title>> title = speakers.titleAt(keys, i);
      if (title.isPresent()) {
        Title found = title.get().value();
        String kind = found.kind() + (found.number() == Plurality.SINGULAR ? "1" : "2");
        for (int k = 0; k < title.get().words(); k++) {
          facts[i + k].titleKind = kind;
        }
      }
    }
  }

  private void markPlaces(List<String> keys, BitSet starts, WordFacts[] facts) {
    for (int i = starts.nextSetBit(0); i >= 0; i = starts.nextSetBit(i + 1)) {
      Optional<FormMap.Match<String>> place = places.longestAt(keys, i);
      if (place.isPresent()) {
        int length = place.get().words();
        for (int k = 0; k < length; k++) {
          String part = length == 1 ? "S" : k == 0 ? "B" : k == length - 1 ? "E" : "I";
          facts[i + k].place = part + place.get().value();
        }
        i += length - 1;
      }
    }
  }

  /** The title that follows, perhaps behind a comma: «فلان، كبير المحللين». */
  private static String titleAfter(List<Word> words, WordFacts[] facts, int i) {
    int next = i + 1;
    String comma = "";
    if (next < facts.length && words.get(next).isPunctuation()) {
      comma = words.get(next).form();
      next++;
    }
    return next < facts.length ? comma + facts[next].titleKind : WordFacts.NO;
  }

  /** Whether the folded words {@code keys} name a place. */
  boolean isPlace(List<String> keys) {
    return places.find(String.join(" ", keys)).isPresent();
  }

  /** Whether {@code key} is a country or a capital. */
  boolean isState(String key) {
    return places.find(key).filter(kind -> kind.startsWith("c") && !kind.equals("ci")).isPresent();
  }

  boolean isGivenName(String key) {
    return speakers.givenName(key).isPresent();
  }

  /** Whether {@code key} makes one name with the next word: «بن سلمان», «أبو الغيط». */
  boolean isParticle(String key) {
    return particles.find(key).isPresent();
  }

  /** Whether {@code key}, which heads an organisation and has no article, belongs to its name. */
  Optional<Boolean> belongsToName(String key) {
    return key.startsWith("ال") ? Optional.empty() : nameHeads.find(key);
  }

  boolean isDemonym(String key) {
    return speakers.demonym(key).isPresent();
  }

  /** Whether {@code key} heads the name of an organisation. */
  boolean isHead(String key) {
    return fields.find(key).isPresent();
  }
}
