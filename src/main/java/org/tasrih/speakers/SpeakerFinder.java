package org.tasrih.speakers;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.tasrih.NameType;
import org.tasrih.Passage;
import org.tasrih.Speaker;
import org.tasrih.SpeakerKind;
import org.tasrih.names.Agreement;
import org.tasrih.names.NounLexicon;
import org.tasrih.quotes.Found;
import org.tasrih.quotes.NounPhrase;
import org.tasrih.quotes.NounPhrases;
import org.tasrih.quotes.Scene;

/** Finds whom each quotation belongs to. Thread-safe. */
public final class SpeakerFinder {
  /** So many words of a sentence are searched for its subject. */
  private static final int MAX_SENTENCE = 150;

  /** The longest dateline, in words. */
  private static final int MAX_DATELINE = 14;

  private final NounLexicon nouns;

  /** Uses {@code nouns} for titles, groups, documents and organisations. */
  public SpeakerFinder(NounLexicon nouns) {
    this.nouns = nouns;
  }

  /** Whom {@code quotations} belong to, and the full names and roles of all names. */
  public Attribution find(Scene scene, NounPhrases phrases, List<Found> quotations) {
    return new Reading(scene, phrases, quotations).run();
  }

  private final class Reading {
    private final Scene scene;
    private final List<Found> quotations;
    private final MentionResolver resolver;
    private final Cast cast;
    private final NounPhrases phrases;
    private final List<Turn> turns = new ArrayList<>();

    Reading(Scene scene, NounPhrases phrases, List<Found> quotations) {
      this.scene = scene;
      this.phrases = phrases;
      this.quotations = quotations;
      this.cast = new Cast(scene, nouns, phrases);
      this.resolver = new MentionResolver(scene, nouns, phrases, cast);
    }

    /** Whose turn it was, at which word, and whether it was reported speech inside another. */
    private record Turn(int anchor, Persona persona, boolean nested) {}

    Attribution run() {
      Persona[] personas = new Persona[quotations.size()];
      List<Integer> order = new ArrayList<>();
      for (int i = 0; i < personas.length; i++) {
        order.add(i);
      }
      order.sort(Comparator.comparingInt(i -> quotations.get(i).anchor()));
      for (int i : order) {
        Found found = quotations.get(i);
        personas[i] = persona(found);
        boolean nested = found.how() == Found.How.NESTED;
        turns.add(new Turn(found.anchor(), personas[i], nested));
      }
      List<Speaker> speakers = new ArrayList<>();
      for (int i = 0; i < personas.length; i++) {
        speakers.add(speaker(personas[i], quotations.get(i)));
      }
      return new Attribution(speakers, cast.bearers());
    }

    private Persona persona(Found found) {
      Agreement cue = found.cue().map(c -> c.form().agreement()).orElse(Agreement.ANY);
      Persona persona =
          found
              .mention()
              .map(m -> resolver.resolve(m, last(found)))
              .orElseGet(() -> dropped(found, cue));
      if (found.how() != Found.How.PHRASE) {
        persona.agree(cue);
      }
      return persona;
    }

    private Optional<Persona> last(Found found) {
      for (int t = turns.size() - 1; t >= 0; t--) {
        Turn turn = turns.get(t);
        if (!turn.nested && turn.anchor <= found.anchor()) {
          return Optional.of(turn.persona);
        }
      }
      return Optional.empty();
    }

    /** The speaker of a clause that names none. */
    private Persona dropped(Found found, Agreement cue) {
      int begin = sentenceBegin(found.anchor());
      boolean own = found.how() == Found.How.NESTED;
      if (found.how() == Found.How.PHRASE || found.how() == Found.How.CONTINUED) {
        begin = 0;
      }
      Optional<Persona> spoken = spoken(begin, found.anchor(), cue, own);
      if (spoken.isPresent()) {
        return spoken.get();
      }
      Optional<Persona> subject = mainSubject(begin, found.anchor(), cue);
      if (subject.isPresent()) {
        return subject.get();
      }
      return spoken(0, found.anchor(), cue, false)
          .or(() -> cast.nearest(found.anchor(), cue))
          .orElseGet(() -> new Persona(SpeakerKind.PERSON, "", List.of(), cue));
    }

    /** Who spoke last between two words and agrees. */
    private Optional<Persona> spoken(int begin, int end, Agreement cue, boolean nested) {
      for (int t = turns.size() - 1; t >= 0 && turns.get(t).anchor >= begin; t--) {
        Turn turn = turns.get(t);
        if (turn.anchor <= end && (nested || !turn.nested) && turn.persona.agreement().fits(cue)) {
          return Optional.of(turn.persona);
        }
      }
      return Optional.empty();
    }

    /** The first word of the sentence; a stop between marks does not end it. */
    private int sentenceBegin(int i) {
      int begin = scene.sentenceBegin(i);
      while (begin > 0
          && scene.paragraph(begin - 1) == scene.paragraph(begin)
          && scene.enclosing(begin).filter(m -> m.open() < scene.sentenceBegin(i)).isPresent()) {
        begin = scene.sentenceBegin(scene.enclosing(begin).orElseThrow().open());
      }
      return begin;
    }

    /** «دبي، الإمارات (CNN) — …»: where the news begins behind the place it comes from. */
    private int pastDateline(int begin, int end) {
      boolean head = begin == 0 || scene.paragraph(begin - 1) != scene.paragraph(begin);
      if (!head || scene.nameAt(begin).filter(n -> n.type() == NameType.LOC).isEmpty()) {
        return begin;
      }
      for (int j = begin; j < Math.min(end, begin + MAX_DATELINE); j++) {
        if (scene.key(j).equals("-")) {
          return j + 1;
        }
      }
      return begin;
    }

    /** The subject of the clause that the cue hangs on: «اختتم العتيبي حديثه مشيدا بـ…». */
    private Optional<Persona> mainSubject(int first, int end, Agreement cue) {
      int begin = pastDateline(first, end);
      for (int j = begin; j < Math.min(end, begin + MAX_SENTENCE); j++) {
        boolean speaker = scene.nameStartsAt(j) || nouns.isSource(scene.key(j));
        boolean subject =
            j == begin || scene.tag(j - 1).startsWith("VB") || scene.tag(j - 1).equals("CC");
        boolean document = nouns.isDocument(scene.key(j)) && scene.nameAt(j).isEmpty();
        if (!speaker || !subject || document || scene.enclosing(j).isPresent()) {
          continue;
        }
        Optional<NounPhrase> phrase = phrases.at(j, end);
        if (phrase.isPresent()) {
          Persona persona = resolver.resolve(phrase.get(), Optional.empty());
          if (persona.agreement().fits(cue)) {
            return Optional.of(persona);
          }
        }
      }
      return Optional.empty();
    }

    private Speaker speaker(Persona persona, Found found) {
      Optional<Passage> mention =
          found.mention().map(m -> Passage.of(scene.text(), scene.span(m.begin(), m.end())));
      Optional<String> name =
          persona.name().isEmpty() ? Optional.empty() : Optional.of(persona.name());
      return new Speaker(name, persona.kind(), persona.role(), mention, persona.aliases());
    }
  }
}
