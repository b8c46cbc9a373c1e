package org.tasrih.speakers;

import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.NavigableMap;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.IntStream;
import org.tasrih.NameType;
import org.tasrih.Speaker;
import org.tasrih.SpeakerKind;
import org.tasrih.names.NameMention;
import org.tasrih.quotes.Found;
import org.tasrih.quotes.NounPhrase;
import org.tasrih.quotes.Scene;

/** What speaks for and against the speaker of a quotation. */
final class SpeakerEvidence {
  /** So many words after a mention a name may still belong to it. */
  private static final int NEAR = 8;

  private final Scene scene;
  private final List<Found> quotations;
  private final List<Speaker> speakers;

  /** The names of the article as it spells them. */
  private final Set<String> names = new HashSet<>();

  /** The first quotation of each turn that is no part of another, by the word of its cue. */
  private final NavigableMap<Integer, Integer> turns = new TreeMap<>();

  private final SaidStretches said;

  SpeakerEvidence(Scene scene, List<Found> quotations, List<Speaker> speakers) {
    this.scene = scene;
    this.quotations = quotations;
    this.speakers = speakers;
    this.said = new SaidStretches(scene.size(), quotations);
    scene.names().forEach(n -> names.add(n.passage().text()));
    for (int i = 0; i < quotations.size(); i++) {
      if (quotations.get(i).how() != Found.How.NESTED) {
        turns.putIfAbsent(quotations.get(i).anchor(), i);
      }
    }
  }

  /** Adds the features of quotation {@code i}. */
  void add(int i, Set<String> features) {
    Found found = quotations.get(i);
    Speaker speaker = speakers.get(i);
    String mention = found.mention().map(this::kind).orElse("dropped");
    String name = name(speaker);
    features.add("speaker=" + Evidence.name(speaker.kind()));
    features.add("mention=" + mention);
    features.add("name=" + name);
    features.add(
        "mention-speaker-name=" + String.join("-", mention, Evidence.name(speaker.kind()), name));
    if (found.mention().isPresent()) {
      ofMention(found, found.mention().get(), features);
    } else {
      ofTurn(i, features);
    }
  }

  /** What kind of name or description the speaker goes under. */
  private String name(Speaker speaker) {
    if (speaker.name().isEmpty()) {
      return "none";
    }
    String name = speaker.name().get();
    if (!names.contains(name)) {
      return "description";
    }
    boolean person = speaker.kind() == SpeakerKind.PERSON;
    return person && PersonNames.words(name).size() < 2 ? "one-word" : "full";
  }

  /** What the head of a mention is: a person's name, another name or a noun. */
  private String kind(NounPhrase mention) {
    if (mention.person().isPresent()) {
      return "person";
    }
    Optional<NameMention> name = scene.nameAt(mention.head());
    return name.map(n -> n.type() == NameType.PER ? "person" : "body").orElse("noun");
  }

  private void ofMention(Found found, NounPhrase mention, Set<String> features) {
    features.add("mention-words=" + Evidence.bucket(mention.end() - mention.begin(), 1, 3, 6, 10));
    features.add("mention-gap=" + Evidence.bucket(gap(found, mention), 0, 2));
    features.add("person-after-mention=" + (isFollowedByPerson(found, mention) ? "yes" : "no"));
  }

  /** How many words part the mention from the cue. */
  private static int gap(Found found, NounPhrase mention) {
    if (mention.begin() < found.anchor()) {
      return found.anchor() - mention.end();
    }
    return mention.begin() - found.cue().map(Found.CueSpan::end).orElse(mention.begin());
  }

  /** «قال مدير الشركة الجديد، خالد …»: a name that may belong to the mention. */
  private boolean isFollowedByPerson(Found found, NounPhrase mention) {
    int sentence = scene.sentenceEnd(mention.end() - 1);
    int content = found.begin() >= mention.end() ? found.begin() : sentence;
    int limit = Math.min(content, mention.end() + NEAR);
    return IntStream.range(mention.end(), limit).anyMatch(this::isPerson);
  }

  private boolean isPerson(int word) {
    return scene.nameAt(word).filter(n -> n.type() == NameType.PER).isPresent();
  }

  /** A dropped subject: whether the turn before has the same speaker, and who is named since. */
  private void ofTurn(int i, Set<String> features) {
    int before = before(i);
    if (before < 0) {
      features.add("turn=first");
      return;
    }
    boolean same = speakers.get(i).name().equals(speakers.get(before).name());
    features.add("turn=" + (same ? "same-speaker" : "other-speaker"));
    features.add(
        "rivals=" + Evidence.bucket(rivals(quotations.get(before), quotations.get(i)), 0, 1));
  }

  /** How many people are named between two turns, outside of what was said. */
  private int rivals(Found last, Found found) {
    Optional<NameMention> speaker = last.mention().flatMap(NounPhrase::person);
    int rivals = 0;
    for (int j = last.anchor(); j < found.anchor(); j++) {
      boolean named = scene.nameStartsAt(j) && isPerson(j) && !scene.nameAt(j).equals(speaker);
      rivals += named && !said.isSaid(j) ? 1 : 0;
    }
    return rivals;
  }

  /** The quotation whose turn came last before that of {@code i}; -1 where there is none. */
  private int before(int i) {
    Map.Entry<Integer, Integer> before = turns.lowerEntry(quotations.get(i).anchor());
    return before == null ? -1 : before.getValue();
  }
}
