package org.tasrih.names;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.function.Predicate;
import org.tasrih.text.FormMap;
import org.tasrih.text.Lexicon.Row;
import org.tasrih.text.Lexicons;

/**
 * What the language says about the words that name speakers, read from the lexicons.
 *
 * <p>Keys are folded ({@link org.tasrih.text.Letters#fold}), free of clitics, with or without ال;
 * the words of a phrase have single blanks between them. Immutable and thread-safe.
 */
public final class SpeakerLexicon {
  private final FormMap<Title> titles;
  private final FormMap<Title> courtesies;
  private final FormMap<Gender> groups;
  private final FormMap<Anonymity> anonymousNouns;
  private final FormMap<Anonymity> anonymityPhrases;
  private final FormMap<Gender> documents;
  private final FormMap<Gender> organisations;
  private final FormMap<Demonym> demonyms;
  private final FormMap<Gender> givenNames;
  private final FormMap<AdjunctKind> adjuncts;
  private final FormMap<Turn> turns;

  private SpeakerLexicon(Lexicons lexicons) {
    titles = readTitles(lexicons, title -> true);
    courtesies = readTitles(lexicons, Title::isCourtesy);
    groups = readGroups(lexicons);
    anonymousNouns = readAnonymous(lexicons, "noun");
    anonymityPhrases = readAnonymous(lexicons, "phrase");
    documents = readDocuments(lexicons);
    organisations = readOrganisations(lexicons);
    demonyms = readDemonyms(lexicons);
    givenNames = readGivenNames(lexicons);
    adjuncts = readAdjuncts(lexicons);
    turns = readTurns(lexicons);
  }

  /**
   * Reads the lexicons from the class path.
   *
   * @throws IllegalStateException if one is missing or a line of it is wrong; it names file and
   *     line
   */
  public static SpeakerLexicon load() {
    return load(Lexicons.builtIn());
  }

  /** Reads them with the rows that a user has added. */
  static SpeakerLexicon load(Lexicons lexicons) {
    return lexicons == Lexicons.builtIn() ? BuiltIn.LEXICON : new SpeakerLexicon(lexicons);
  }

  /** Read once for all who ask for it. */
  private static final class BuiltIn {
    private static final SpeakerLexicon LEXICON = new SpeakerLexicon(Lexicons.builtIn());
  }

  /** The title that {@code key} is: وزير، «أمين عام». */
  public Optional<Title> title(String key) {
    return titles.find(key);
  }

  /** Whether {@code key} may be a rank or a form of address: «العميد», a dean elsewhere. */
  public boolean mayBeCourtesy(String key) {
    return courtesies.find(key).isPresent();
  }

  /** The longest title that starts at {@code keys[from]}. */
  public Optional<FormMap.Match<Title>> titleAt(List<String> keys, int from) {
    return titles.longestAt(keys, from);
  }

  /** Whether a title begins with {@code key}. */
  boolean beginsTitle(String key) {
    return titles.longest(key) > 0;
  }

  /** Whether {@code key} denotes several people, or bodies that speak together: متظاهرون، أحزاب. */
  public boolean isGroupNoun(String key) {
    return groupNoun(key).isPresent();
  }

  /** The gender of the several people that {@code key} denotes. */
  public Optional<Gender> groupNoun(String key) {
    return groups
        .find(key)
        .or(() -> title(key).filter(t -> t.number() != Plurality.SINGULAR).map(Title::gender));
  }

  /** Whether {@code key} can stand for a source without a name: مصدر، مسؤول. */
  public boolean isAnonymousNoun(String key) {
    return anonymousNoun(key).isPresent();
  }

  /** When {@code key} stands for a source without a name. */
  public Optional<Anonymity> anonymousNoun(String key) {
    return anonymousNouns.find(key);
  }

  /** Whether a phrase that withholds a name starts at {@code keys[from]}: «عدم ذكر اسم ه». */
  public boolean withholdsNameAt(List<String> keys, int from) {
    return anonymityPhrases.longestAt(keys, from).isPresent();
  }

  /** Whether {@code key} is a document that can be a source: بيان، تقرير. */
  public boolean isDocumentNoun(String key) {
    return documentNoun(key).isPresent();
  }

  /** The gender of the document that {@code key} names. */
  public Optional<Gender> documentNoun(String key) {
    return documents.find(key);
  }

  /** The gender by which verbs agree, when {@code key} heads the name of an organisation: وزارة. */
  public Optional<Gender> organisationNoun(String key) {
    return organisations.find(key);
  }

  /** The nationality that {@code key} names: روسية، «كوري جنوبي». */
  public Optional<Demonym> demonym(String key) {
    return demonyms.find(key);
  }

  /** The longest nationality that starts at {@code keys[from]}. */
  public Optional<FormMap.Match<Demonym>> demonymAt(List<String> keys, int from) {
    return demonyms.longestAt(keys, from);
  }

  /** Whose given name {@code key} is. */
  public Optional<Gender> givenName(String key) {
    return givenNames.find(key);
  }

  /** Whether {@code key} opens an adjunct of time, place or occasion: أمس، خلال. */
  public boolean isTimeWord(String key) {
    return adjunct(key).isPresent();
  }

  /** The adjunct that {@code key} opens. */
  public Optional<AdjunctKind> adjunct(String key) {
    return adjuncts.find(key);
  }

  /** The longest marker of a change of speaker that starts at {@code keys[from]}: «من جانب ه». */
  public Optional<FormMap.Match<Turn>> turnAt(List<String> keys, int from) {
    return turns.longestAt(keys, from);
  }

  private static FormMap<Title> readTitles(Lexicons lexicons, Predicate<Title> wanted) {
    FormMap.Builder<Title> forms = new FormMap.Builder<>();
    for (Row row : lexicons.read("titles.tsv").rows()) {
      int column = 0;
      for (Plurality number : Plurality.values()) {
        for (Gender gender : List.of(Gender.MASCULINE, Gender.FEMININE)) {
          Title.Kind kind = constant(Title.Kind.class, row, 6);
          Title title = new Title(kind, gender, number, row.cell(7).equals("yes"));
          if (wanted.test(title)) {
            forms.add(row, column, title);
          }
          column++;
        }
      }
    }
    return forms.build();
  }

  private static FormMap<Gender> readGroups(Lexicons lexicons) {
    FormMap.Builder<Gender> forms = new FormMap.Builder<>();
    lexicons.read("groups.tsv").rows().forEach(row -> forms.add(row, 0, Gender.of(row, 1)));
    return forms.build();
  }

  private static FormMap<Anonymity> readAnonymous(Lexicons lexicons, String what) {
    FormMap.Builder<Anonymity> forms = new FormMap.Builder<>();
    for (Row row : lexicons.read("anonymous.tsv").rows()) {
      if (row.cell(1).equals(what)) {
        forms.add(row, 0, constant(Anonymity.class, row, 2));
      } else if (!row.cell(1).equals("noun") && !row.cell(1).equals("phrase")) {
        throw row.complaint("column 2 is noun or phrase, not " + row.cell(1));
      }
    }
    return forms.build();
  }

  private static FormMap<Gender> readDocuments(Lexicons lexicons) {
    FormMap.Builder<Gender> forms = new FormMap.Builder<>();
    for (Row row : lexicons.read("documents.tsv").rows()) {
      forms.add(row, 0, Gender.of(row, 2)).add(row, 1, Gender.FEMININE);
    }
    return forms.build();
  }

  private static FormMap<Gender> readOrganisations(Lexicons lexicons) {
    FormMap.Builder<Gender> forms = new FormMap.Builder<>();
    for (Row row : lexicons.read("organisations.tsv").rows()) {
      forms.add(row, 0, Gender.of(row, 1)).add(row, 2, Gender.FEMININE);
    }
    return forms.build();
  }

  private static FormMap<Demonym> readDemonyms(Lexicons lexicons) {
    FormMap.Builder<Demonym> forms = new FormMap.Builder<>();
    for (Row row : lexicons.read("demonyms.tsv").rows()) {
      Optional<String> country = Optional.of(row.cell(0)).filter(code -> !code.equals("-"));
      forms
          .add(row, 1, new Demonym(country, Gender.MASCULINE, Plurality.SINGULAR))
          .add(row, 2, new Demonym(country, Gender.FEMININE, Plurality.SINGULAR))
          .add(row, 3, new Demonym(country, Gender.MASCULINE, Plurality.PLURAL))
          .add(row, 4, new Demonym(country, Gender.FEMININE, Plurality.PLURAL));
    }
    return forms.build();
  }

  private static FormMap<Gender> readGivenNames(Lexicons lexicons) {
    FormMap.Builder<Gender> forms = new FormMap.Builder<>();
    lexicons.read("given-names.tsv").rows().forEach(row -> forms.add(row, 0, Gender.of(row, 1)));
    return forms.build();
  }

  private static FormMap<AdjunctKind> readAdjuncts(Lexicons lexicons) {
    FormMap.Builder<AdjunctKind> forms = new FormMap.Builder<>();
    for (Row row : lexicons.read("time-words.tsv").rows()) {
      forms.add(row, 0, constant(AdjunctKind.class, row, 1));
    }
    return forms.build();
  }

  private static FormMap<Turn> readTurns(Lexicons lexicons) {
    FormMap.Builder<Turn> forms = new FormMap.Builder<>();
    for (Row row : lexicons.read("turns.tsv").rows()) {
      Optional<Plurality> number =
          switch (row.cell(3)) {
            case "s" -> Optional.of(Plurality.SINGULAR);
            case "d" -> Optional.of(Plurality.DUAL);
            case "p" -> Optional.of(Plurality.PLURAL);
            case "-" -> Optional.empty();
            default -> throw row.complaint("number is s, d, p or -, not " + row.cell(3));
          };
      forms.add(row, 0, new Turn(constant(Turn.Kind.class, row, 1), Gender.of(row, 2), number));
    }
    return forms.build();
  }

  /** The constant of {@code type} that a cell names in small letters. */
  private static <E extends Enum<E>> E constant(Class<E> type, Row row, int column) {
    try {
      return Enum.valueOf(type, row.cell(column).toUpperCase(Locale.ROOT));
    } catch (IllegalArgumentException e) {
      throw row.complaint("column " + (column + 1) + " cannot be " + row.cell(column));
    }
  }
}
