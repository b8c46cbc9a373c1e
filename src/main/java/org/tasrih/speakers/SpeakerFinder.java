package org.tasrih.speakers;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.tasrih.Passage;
import org.tasrih.Speaker;
import org.tasrih.SpeakerKind;
import org.tasrih.names.Agreement;
import org.tasrih.names.NounLexicon;
import org.tasrih.quotes.CueForm;
import org.tasrih.quotes.Flag;
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
    private final Overlaps overlaps;
    private final SaidStretches said;
    private final Subjects subjects;
    private final List<Turn> turns = new ArrayList<>();

    Reading(Scene scene, NounPhrases phrases, List<Found> quotations) {
      this.scene = scene;
      this.phrases = phrases;
      this.overlaps = new Overlaps(quotations);
      this.said = new SaidStretches(scene.size(), quotations);
      this.quotations = quotations;
      this.cast = new Cast(scene, nouns, phrases);
      this.resolver = new MentionResolver(scene, nouns, phrases, cast);
      this.subjects = new Subjects(scene, nouns, phrases, resolver, said);
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
        turns.add(new Turn(found.anchor(), personas[i], isAside(found)));
      }
      introduce(personas, order);
      List<Speaker> speakers = new ArrayList<>();
      for (int i = 0; i < personas.length; i++) {
        speakers.add(speaker(personas[i], quotations.get(i)));
      }
      return new Attribution(speakers, cast.bearers());
    }

    /** Gives those whom the head of the article describes the names that follow. */
    private void introduce(Persona[] personas, List<Integer> order) {
      Introductions introductions = new Introductions(scene, nouns);
      Map<Persona, Persona> named = new HashMap<>();
      int first = -1;
      for (int i : order) {
        Persona persona = personas[i];
        if (isAside(quotations.get(i)) || (first >= 0 && persona.equals(personas[first]))) {
          continue;
        }
        if (first >= 0
            && resolver.isDescription(personas[first])
            && cast.people().contains(persona)
            && introductions.isSame(
                quotations.get(first), personas[first], quotations.get(i), persona)) {
          persona.take(personas[first]);
          named.put(personas[first], persona);
        }
        first = i;
      }
      for (int i = 0; i < personas.length; i++) {
        personas[i] = named.getOrDefault(personas[i], personas[i]);
      }
    }

    /** Speech reported within other speech, or in passing: «رفض ما أعلنه الوزير». */
    private boolean isAside(Found found) {
      boolean relayed =
          found.mention().isPresent()
              && found.cue().filter(c -> c.form().kind() == CueForm.Kind.MASDAR).isPresent();
      return found.how() == Found.How.NESTED && (!relayed || overlaps.of(found).contains("inside"));
    }

    private Persona persona(Found found) {
      Agreement cue = found.cue().map(c -> c.form().agreement()).orElse(Agreement.ANY);
      Persona persona =
          source(found)
              .map(m -> resolver.resolve(m, last(found)))
              .orElseGet(() -> dropped(found, cue));
      if (found.how() != Found.How.PHRASE) {
        persona.agree(cue);
      }
      return persona;
    }

    /** The phrase that names the speaker; «ما نقلته الوكالة عن الوزارة»: who said it first. */
    private Optional<NounPhrase> source(Found found) {
      boolean relay =
          found.how() == Found.How.PHRASE
              && found
                  .cue()
                  .map(Found.CueSpan::form)
                  .filter(f -> f.isFinite() && f.lemma().is(Flag.RELAY))
                  .isPresent();
      return relay ? found.mention().map(m -> relayed(m).orElse(m)) : found.mention();
    }

    private Optional<NounPhrase> relayed(NounPhrase mention) {
      for (int j = mention.begin(); j <= mention.end(); j++) {
        if (scene.key(j).equals("عن") && j + 1 < scene.size()) {
          return phrases.at(j + 1, scene.sentenceEnd(j));
        }
      }
      return Optional.empty();
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
      int around = said.beginAround(found.anchor());
      boolean own = found.how() == Found.How.NESTED || around >= 0;
      if (found.how() == Found.How.PHRASE || found.how() == Found.How.CONTINUED) {
        begin = 0;
      } else if (around >= 0) {
        begin = around;
      }
      Optional<Persona> spoken = spoken(begin, found.anchor(), cue, own);
      if (spoken.isPresent()) {
        return spoken.get();
      }
      Optional<Persona> subject = subjects.mainSubject(begin, found.anchor(), cue);
      if (subject.isPresent()) {
        return subject.get();
      }
      return topic(begin, cue)
          .or(() -> spoken(0, found.anchor(), cue, false))
          .or(() -> cast.nearest(found.anchor(), cue))
          .orElseGet(() -> new Persona(SpeakerKind.PERSON, "", List.of(), cue));
    }

    /**
     * The person with whom a sentence since the last turn begins: «وكان الرئيس فلان يتحدث في
     * باريس».
     */
    private Optional<Persona> topic(int before, Agreement cue) {
      int last = turns.isEmpty() ? 0 : turns.get(turns.size() - 1).anchor;
      int end = before;
      while (end > 0 && scene.sentenceBegin(end - 1) > last) {
        int begin = scene.sentenceBegin(end - 1);
        Optional<Persona> topic = subjects.opener(begin, end).filter(p -> p.agreement().fits(cue));
        if (topic.isPresent()) {
          return topic;
        }
        end = begin;
      }
      return Optional.empty();
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

    private Speaker speaker(Persona persona, Found found) {
      Optional<Passage> mention =
          source(found).map(m -> Passage.of(scene.text(), scene.span(m.begin(), m.end())));
      Optional<String> name =
          persona.name().isEmpty() ? Optional.empty() : Optional.of(persona.name());
      return new Speaker(name, persona.kind(), persona.role(), mention, persona.aliases());
    }
  }
}
