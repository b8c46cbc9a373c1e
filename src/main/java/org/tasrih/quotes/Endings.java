package org.tasrih.quotes;

import java.util.ArrayList;
import java.util.List;
import org.tasrih.quotes.CueForm.Gender;
import org.tasrih.quotes.CueForm.Plurality;

/**
 * The endings and prefixes that stems take, one method for each part of the verb.
 *
 * <p>The words are spelled as CoreNLP's segmenter leaves them: without clitics, and with what
 * remains before a pronoun it cut off (اتهمو in اتهموها, نفا in نفاه).
 */
final class Endings {
  private static final List<String> PRONOUNS_LEFT_ON = List.of("", "ه", "ها", "هم");

  private Endings() {}

  /** A spelled form and its features. */
  record Inflected(String text, Gender gender, Plurality number, int person) {
    Inflected {
      text = text.replace("أا", "آ").replace("أأ", "آ");
    }
  }

  /** The third persons of a perfect. */
  static List<Inflected> perfect(String stem, String shortStem) {
    List<Inflected> forms = new ArrayList<>();
    boolean weak = isWeak(stem);
    forms.add(new Inflected(stem, Gender.M, Plurality.SG, 3));
    if (stem.endsWith("ى")) {
      forms.add(new Inflected(trimmed(stem) + "ا", Gender.M, Plurality.SG, 3));
    }
    String before = weak ? trimmed(stem) : stem;
    forms.add(new Inflected(before + "ت", Gender.F, Plurality.SG, 3));
    for (String plural : beforeWaw(stem)) {
      forms.add(new Inflected(plural + "وا", Gender.M, Plurality.PL, 3));
      for (String pronoun : PRONOUNS_LEFT_ON) {
        forms.add(new Inflected(plural + "و" + pronoun, Gender.M, Plurality.PL, 3));
      }
    }
    forms.add(new Inflected(joined(shortStem, "ن"), Gender.F, Plurality.PL, 3));
    forms.add(new Inflected((weak ? shortStem : stem) + "ا", Gender.M, Plurality.DU, 3));
    forms.add(new Inflected(before + "تا", Gender.F, Plurality.DU, 3));
    return forms;
  }

  /** قلت and قلنا. */
  static List<Inflected> perfectOfSpeaker(String shortStem) {
    return List.of(
        new Inflected(joined(shortStem, "ت"), Gender.NONE, Plurality.SG, 1),
        new Inflected(joined(shortStem, "نا"), Gender.NONE, Plurality.PL, 1));
  }

  /** The third persons of an imperfect. */
  static List<Inflected> imperfect(String stem, String shortStem) {
    List<Inflected> forms = new ArrayList<>();
    forms.add(new Inflected("ي" + stem, Gender.M, Plurality.SG, 3));
    forms.add(new Inflected("ت" + stem, Gender.F, Plurality.SG, 3));
    if (stem.endsWith("ى")) {
      forms.add(new Inflected("ي" + trimmed(stem) + "ا", Gender.M, Plurality.SG, 3));
      forms.add(new Inflected("ت" + trimmed(stem) + "ا", Gender.F, Plurality.SG, 3));
    }
    for (String plural : beforeWaw(stem)) {
      for (String ending : List.of("ون", "وا", "و")) {
        forms.add(new Inflected("ي" + plural + ending, Gender.M, Plurality.PL, 3));
      }
      for (String pronoun : PRONOUNS_LEFT_ON) {
        forms.add(new Inflected("ي" + plural + "ون" + pronoun, Gender.M, Plurality.PL, 3));
      }
    }
    forms.add(new Inflected("ي" + joined(shortStem, "ن"), Gender.F, Plurality.PL, 3));
    String dual = stem.endsWith("ى") || stem.endsWith("ا") ? trimmed(stem) + "ي" : stem;
    forms.add(new Inflected("ي" + dual + "ان", Gender.M, Plurality.DU, 3));
    forms.add(new Inflected("ت" + dual + "ان", Gender.F, Plurality.DU, 3));
    return forms;
  }

  /** أقول and نقول. */
  static List<Inflected> imperfectOfSpeaker(String stem) {
    return List.of(
        new Inflected("أ" + stem, Gender.NONE, Plurality.SG, 1),
        new Inflected("ن" + stem, Gender.NONE, Plurality.PL, 1));
  }

  /** The forms of a participle that show no nominative: مضيفا, مضيفة, مضيفين. */
  static List<Inflected> participle(String stem) {
    List<Inflected> forms = new ArrayList<>();
    String accusative = accusative(stem);
    if (!accusative.equals(stem)) {
      forms.add(new Inflected(accusative, Gender.M, Plurality.SG, 3));
    }
    if (accusative.endsWith("نا")) {
      // The segmenter takes the end of مبينا and معلنا for a pronoun.
      forms.add(new Inflected(trimmed(stem), Gender.M, Plurality.SG, 3));
    }
    forms.add(new Inflected(stem + "ة", Gender.F, Plurality.SG, 3));
    String plural = stem.endsWith("ي") ? trimmed(stem) : beforeYa(stem);
    forms.add(new Inflected(plural + "ين", Gender.M, Plurality.PL, 3));
    forms.add(new Inflected(stem + "ات", Gender.F, Plurality.PL, 3));
    if (stem.endsWith("ي")) {
      forms.add(new Inflected(stem + "ين", Gender.M, Plurality.DU, 3));
    }
    forms.add(new Inflected(stem + "تين", Gender.F, Plurality.DU, 3));
    return forms;
  }

  /** The nominative forms of a participle: مضيف, داع, مضيفون. */
  static List<Inflected> bareParticiple(String stem) {
    List<Inflected> forms = new ArrayList<>();
    boolean weak = stem.endsWith("ي");
    forms.add(new Inflected(weak ? trimmed(stem) : stem, Gender.M, Plurality.SG, 3));
    for (String plural : beforeWaw(stem)) {
      forms.add(new Inflected(plural + "ون", Gender.M, Plurality.PL, 3));
    }
    forms.add(new Inflected(stem + "ان", Gender.M, Plurality.DU, 3));
    forms.add(new Inflected(stem + "تان", Gender.F, Plurality.DU, 3));
    return forms;
  }

  /** A verbal noun with and without article and accusative, and before a pronoun. */
  static List<Inflected> masdar(String noun, Plurality number) {
    Gender gender =
        noun.endsWith("ة") || noun.endsWith("ات") || noun.endsWith("ى") ? Gender.F : Gender.M;
    List<Inflected> forms = new ArrayList<>();
    forms.add(new Inflected(noun, gender, number, 3));
    forms.add(new Inflected("ال" + noun, gender, number, 3));
    if (gender == Gender.M && !accusative(noun).equals(noun)) {
      forms.add(new Inflected(accusative(noun), gender, number, 3));
    }
    if (noun.endsWith("اء")) {
      forms.add(new Inflected(trimmed(noun) + "ؤ", gender, number, 3));
      forms.add(new Inflected(trimmed(noun) + "ئ", gender, number, 3));
    }
    return forms;
  }

  /** The regular plural of a verbal noun: تأكيدات, دعوات. */
  static String pluralOf(String noun) {
    return (noun.endsWith("ة") ? trimmed(noun) : noun) + "ات";
  }

  private static boolean isWeak(String stem) {
    return stem.endsWith("ا") || stem.endsWith("ى");
  }

  private static String accusative(String noun) {
    return noun.endsWith("اء") || noun.endsWith("ا") || noun.endsWith("ى") ? noun : noun + "ا";
  }

  /** A stem before a suffix و: weak radicals fall, a hamza is spelled either way. */
  private static List<String> beforeWaw(String stem) {
    return switch (stem.charAt(stem.length() - 1)) {
      case 'ا', 'ى', 'ي', 'و' -> List.of(trimmed(stem));
      case 'أ', 'ئ', 'ء' -> List.of(stem, trimmed(stem) + "ؤ");
      default -> List.of(stem);
    };
  }

  private static String beforeYa(String stem) {
    return stem.endsWith("ء") ? trimmed(stem) + "ئ" : stem;
  }

  private static String joined(String stem, String suffix) {
    boolean doubled = stem.charAt(stem.length() - 1) == suffix.charAt(0);
    return doubled ? trimmed(stem) + suffix : stem + suffix;
  }

  private static String trimmed(String stem) {
    return stem.substring(0, stem.length() - 1);
  }
}
