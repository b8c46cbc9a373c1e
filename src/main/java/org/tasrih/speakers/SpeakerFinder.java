package org.tasrih.speakers;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
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
  private final NounLexicon nouns;

  /** Uses {@code nouns} for titles, groups, documents and organisations. */
  public SpeakerFinder(NounLexicon nouns) {
    this.nouns = nouns;
  }

  /** The speakers of {@code quotations}, one each, in the same order. */
  public List<Speaker> find(Scene scene, NounPhrases phrases, List<Found> quotations) {
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
      this.resolver = new MentionResolver(scene, nouns, cast);
    }

    /** Whose turn it was, at which word, and whether it was reported speech inside another. */
    private record Turn(int anchor, Persona persona, boolean nested, int sentence) {}

    List<Speaker> run() {
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
        turns.add(new Turn(found.anchor(), personas[i], nested, scene.sentence(found.anchor())));
      }
      List<Speaker> speakers = new ArrayList<>();
      for (int i = 0; i < personas.length; i++) {
        speakers.add(speaker(personas[i], quotations.get(i)));
      }
      return speakers;
    }

    private Persona persona(Found found) {
      Agreement cue = found.cue().map(c -> c.form().agreement()).orElse(Agreement.ANY);
      Persona persona =
          found.mention().map(m -> resolver.resolve(m, last(found, cue))).orElseGet(() -> dropped(found, cue));
      if (found.how() != Found.How.PHRASE) {
        persona.agree(cue);
      }
      return persona;
    }

    private Optional<Persona> last(Found found, Agreement cue) {
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
      int sentence = scene.sentence(found.anchor());
      Persona fallback = null;
      for (int t = turns.size() - 1; t >= 0; t--) {
        Turn turn = turns.get(t);
        if (turn.nested) {
          continue;
        }
        boolean agrees = turn.persona.agreement().fits(cue);
        if (agrees && (turn.sentence == sentence || found.how() != Found.How.PARTICIPLE)) {
          return turn.persona;
        }
        if (agrees && fallback == null) {
          fallback = turn.persona;
        }
      }
      Optional<Persona> subject = mainSubject(found, cue);
      if (subject.isPresent() && (fallback == null || found.how() == Found.How.PARTICIPLE)) {
        return subject.get();
      }
      if (fallback != null) {
        return fallback;
      }
      return new Persona(SpeakerKind.PERSON, "", List.of(), cue);
    }

    /** The subject of the clause that the cue hangs on: «اختتم العتيبي حديثه مشيدا بـ…». */
    private Optional<Persona> mainSubject(Found found, Agreement cue) {
      int end = found.anchor();
      int begin = scene.sentenceBegin(end);
      for (int j = begin; j < end; j++) {
        boolean speaker = scene.nameStartsAt(j) || nouns.isSource(scene.key(j));
        boolean governed = j > begin && scene.tag(j - 1).equals("IN");
        if (!speaker || governed) {
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
