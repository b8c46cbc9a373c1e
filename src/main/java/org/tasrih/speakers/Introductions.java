package org.tasrih.speakers;

import java.util.HashSet;
import java.util.Optional;
import java.util.Set;
import org.tasrih.SpeakerKind;
import org.tasrih.names.NounLexicon;
import org.tasrih.quotes.Found;
import org.tasrih.quotes.NounPhrase;
import org.tasrih.quotes.Scene;

/**
 * Speakers whom the head of an article describes and its body names: «أعلن مسؤول عراقي أن ألف مدرسة
 * دمرت … وقال عيد عماش المتحدث باسم المحافظة إن ألف مدرسة دمرت كليا».
 */
final class Introductions {
  /** The last paragraph of the head, the title being 0 and a blank or a subtitle 1. */
  private static final int LAST_OF_HEAD = 2;

  /** So much of what the described one said is repeated by the one with the name. */
  private static final double REPEATED = 0.5;

  private static final int LEAST_LETTERS = 4;

  private final Scene scene;
  private final Turns turns;

  Introductions(Scene scene, NounLexicon nouns) {
    this.scene = scene;
    this.turns = new Turns(scene, nouns);
  }

  /**
   * Whether {@code next}, whose turn comes next, is the one whom {@code first} describes.
   *
   * @param described who spoke first
   * @param named who spoke next
   */
  boolean isSame(Found first, Persona described, Found next, Persona named) {
    Optional<NounPhrase> mention = first.mention();
    boolean head = scene.paragraph(first.anchor()) <= LAST_OF_HEAD;
    boolean introduced = next.mention().flatMap(NounPhrase::person).isPresent();
    if (!head
        || mention.isEmpty()
        || !introduced
        || named.kind() != SpeakerKind.PERSON
        || named.lastBefore(mention.get().begin()) >= 0
        || !named.agreement().fits(described.agreement())
        || turns.changesAt(next.anchor())) {
      return false;
    }
    boolean untitled =
        described.kind() == SpeakerKind.PERSON
            && described.role().isPresent()
            && named.role().isEmpty();
    return untitled || repeated(first, next) >= REPEATED;
  }

  private double repeated(Found first, Found next) {
    Set<String> said = words(first);
    int all = said.size();
    said.retainAll(words(next));
    return all == 0 ? 0 : (double) said.size() / all;
  }

  private Set<String> words(Found found) {
    Set<String> words = new HashSet<>();
    for (String key : scene.keyList(found.begin(), found.end() - found.begin())) {
      String bare = key.startsWith("ال") ? key.substring(2) : key;
      if (bare.length() >= LEAST_LETTERS) {
        words.add(bare);
      }
    }
    return words;
  }
}
