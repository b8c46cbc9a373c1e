package org.tasrih.speakers;

import com.google.common.base.Splitter;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.tasrih.SpeakerKind;
import org.tasrih.names.NounLexicon;
import org.tasrih.text.FormMap;
import org.tasrih.text.Letters;
import org.tasrih.text.Lexicon;

/**
 * The normalisation under which names of several articles are one speaker.
 *
 * <p>For all names:
 *
 * <ol>
 *   <li>Words are folded by {@link Letters#fold}: no vowel marks and tatweel; أ إ آ ٱ are ا, ى is
 *       ي, ة is ه, Persian and presentation forms are plain letters. Marks, # and _ part words.
 *   <li>ؤ is و and ئ is ي, but ئو is و (مسئول, مسؤول); ء inside a word vanishes (رءوف, رؤوف). At
 *       the end it stays: علاء is not علا.
 *   <li>پ ڤ چ are ب ف ج; گ and ڨ are غ.
 *   <li>وو is و and يي is ي: «داوود» is «داود».
 *   <li>Spellings listed in {@code name-spellings.tsv} are one: «غوتيريش», «غوتيريس», «جوتيريش».
 *   <li>Blanks between words do not count: «عبد الله» is «عبدالله», «لو مير» is «لومير».
 * </ol>
 *
 * <p>For persons besides:
 *
 * <ol>
 *   <li>As in an article ({@link PersonNames}), عبد, أبو and أم are one word with the next, and بن,
 *       ابن and آل are left out. So are one word دي, لو, فان … with the next and الله, الدين with
 *       the one before, as {@code name-spellings.tsv} lists.
 *   <li>«بن صالح» alone is not «صالح» alone.
 *   <li>A foreign word is any that is no given name of {@code given-names.tsv}, has no ال, no ح ع ض
 *       ظ and does not end in الله or الدين. There ج and ق are غ («زوكربيرج», «زوكربيرغ»), and ا و
 *       ي vanish between the first and last letter of four or more: «ترامب», «ترمب»; «نتنياهو»,
 *       «نتانياهو». Given names are left alone: «قاسم» is not «جاسم», «سلمان» not «سليمان».
 * </ol>
 *
 * <p>For organisations, ال at the very beginning is left out. Groups, documents, sources without a
 * name and persons known by a title alone are compared by the letters of their phrase.
 *
 * <p>Which shorter names may stand for a fuller one says {@link SpeakerKey#isShortFor}. A letter
 * that is merely wrong is not forgiven: «جون كيري», «جون كيلي» and «جون كيربي» are three persons.
 *
 * <p>Immutable and thread-safe.
 */
public final class SpeakerKeys {
  private static final String ARTICLE = "ال";
  private static final Pattern DOUBLED = Pattern.compile("و{2,}|ي{2,}");
  private static final Pattern ARABIC_ONLY = Pattern.compile("[حعضظ]|.(الله|الدين)$");
  private static final Pattern LINEAGE = Pattern.compile("[\\s_](بن|ابن|إبن|آل)[\\s_]");
  private static final Pattern SON = Pattern.compile("(?<![^\\s_#])(بن|ابن|إبن)[\\s_]+");
  private static final Splitter WORDS =
      Splitter.onPattern("[^\\p{L}\\p{M}\\p{N}]+").omitEmptyStrings();
  private static final int FEWEST_LETTERS_WITH_VOWELS = 4;

  /** What a line of the lexicon says of its forms. */
  private enum Kind {
    SPELLING,
    BEFORE,
    AFTER,
    HEAD
  }

  private record Rule(Kind kind, String first) {}

  private final NounLexicon nouns;
  private final FormMap<Rule> rules;

  private SpeakerKeys(NounLexicon nouns, FormMap<Rule> rules) {
    this.nouns = nouns;
    this.rules = rules;
  }

  /**
   * Reads {@code name-spellings.tsv}.
   *
   * @throws IllegalStateException if it is missing or a line of it is wrong
   */
  public static SpeakerKeys load(NounLexicon nouns) {
    FormMap.Builder<Rule> rules = new FormMap.Builder<>();
    for (Lexicon.Row row : Lexicon.read("name-spellings.tsv").rows()) {
      String first = Splitter.on('|').splitToList(row.cell(0)).get(0);
      rules.add(row, 0, new Rule(kind(row), Letters.fold(first)));
    }
    return new SpeakerKeys(nouns, rules.build());
  }

  private static Kind kind(Lexicon.Row row) {
    return switch (row.cell(1)) {
      case "spelling" -> Kind.SPELLING;
      case "before" -> Kind.BEFORE;
      case "after" -> Kind.AFTER;
      case "head" -> Kind.HEAD;
      default -> throw row.complaint("column 2 cannot be " + row.cell(1));
    };
  }

  /** The key of the proper name {@code name} of a person or an organisation. */
  public SpeakerKey ofName(SpeakerKind kind, String name) {
    return switch (kind) {
      case PERSON -> person(name);
      case ORG -> body(name);
      default -> ofPhrase(kind, name);
    };
  }

  /** The key of {@code phrase}, which describes a speaker without naming it. */
  public SpeakerKey ofPhrase(SpeakerKind kind, String phrase) {
    List<String> words = new ArrayList<>();
    for (String word : WORDS.split(phrase)) {
      words.add(letters(spelling(Letters.fold(word))));
    }
    return new SpeakerKey(kind, List.of(String.join(" ", words)), List.of(), Map.of());
  }

  private SpeakerKey person(String name) {
    List<String> words = personWords(name);
    List<List<String>> cores = new ArrayList<>();
    if (!words.isEmpty()) {
      cores.add(words);
    }
    Map<String, String> fathers = new HashMap<>();
    Matcher son = SON.matcher(name);
    while (son.find()) {
      int at = personWords(name.substring(0, son.start())).size();
      if (at < words.size()) {
        fathers.put(at == 0 ? "" : words.get(at - 1), words.get(at));
      }
    }
    Matcher lineage = LINEAGE.matcher(name);
    while (lineage.find()) {
      List<String> core = personWords(name.substring(0, lineage.start()));
      if (core.size() > 1 && core.size() < words.size()) {
        cores.add(core);
      }
    }
    return new SpeakerKey(SpeakerKind.PERSON, words, cores, fathers);
  }

  private List<String> personWords(String name) {
    List<String> words = new ArrayList<>();
    String held = "";
    for (String word : PersonNames.words(name)) {
      if (is(word, Kind.AFTER) && held.isEmpty() && !words.isEmpty()) {
        words.set(words.size() - 1, words.get(words.size() - 1) + word);
      } else if (is(word, Kind.BEFORE)) {
        held += word;
      } else {
        words.add(held + word);
        held = "";
      }
    }
    if (!held.isEmpty()) {
      words.add(held);
    }
    words.replaceAll(this::personWord);
    return words;
  }

  private String personWord(String folded) {
    String word = spelling(folded);
    String letters = letters(word);
    boolean foreign =
        nouns.lexicon().givenName(word).isEmpty()
            && !word.startsWith(ARTICLE)
            && !ARABIC_ONLY.matcher(letters).find();
    return foreign ? foreign(letters) : letters;
  }

  private static String foreign(String word) {
    String hard = word.replace('ج', 'غ').replace('ق', 'غ');
    int last = hard.length() - 1;
    if (hard.length() < FEWEST_LETTERS_WITH_VOWELS) {
      return hard;
    }
    return hard.charAt(0) + hard.substring(1, last).replaceAll("[اوي]", "") + hard.charAt(last);
  }

  private SpeakerKey body(String name) {
    List<String> folded = PersonNames.words(name);
    boolean headed =
        folded.size() > 1 && is(folded.get(0), Kind.HEAD) && !is(folded.get(1), Kind.HEAD);
    List<List<String>> cores =
        headed ? List.of(bodyWords(folded.subList(1, folded.size()))) : List.of();
    return new SpeakerKey(SpeakerKind.ORG, bodyWords(folded), cores, Map.of());
  }

  private List<String> bodyWords(List<String> folded) {
    List<String> words = new ArrayList<>();
    for (String word : folded) {
      String letters = letters(spelling(word));
      boolean article =
          words.isEmpty() && letters.startsWith(ARTICLE) && letters.length() > ARTICLE.length() + 1;
      words.add(article ? letters.substring(ARTICLE.length()) : letters);
    }
    return words;
  }

  /** The first spelling of the line that has {@code word}, with the article that it has. */
  private String spelling(String word) {
    if (!is(word, Kind.SPELLING)) {
      return word;
    }
    String spelling = rules.find(word).orElseThrow().first();
    boolean article = word.startsWith(ARTICLE) && !spelling.startsWith(ARTICLE);
    return article ? ARTICLE + spelling : spelling;
  }

  private boolean is(String word, Kind kind) {
    return rules.find(word).filter(rule -> rule.kind() == kind).isPresent();
  }

  private static String letters(String folded) {
    StringBuilder letters = new StringBuilder(folded.length());
    String carriers = folded.replace("ئو", "و");
    for (int i = 0; i < carriers.length(); i++) {
      char c = carriers.charAt(i);
      switch (c) {
        case 'ؤ' -> letters.append('و');
        case 'ئ' -> letters.append('ي');
        case 'پ' -> letters.append('ب');
        case 'ڤ' -> letters.append('ف');
        case 'چ' -> letters.append('ج');
        case 'گ', 'ڨ' -> letters.append('غ');
        case 'ء' -> letters.append(i == carriers.length() - 1 ? "ء" : "");
        default -> letters.append(c);
      }
    }
    return DOUBLED.matcher(letters).replaceAll(run -> run.group().substring(0, 1));
  }
}
