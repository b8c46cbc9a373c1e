package org.tasrih.speakers;

import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.NavigableSet;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import org.tasrih.SpeakerKind;
import org.tasrih.names.Agreement;
import org.tasrih.text.Letters;

/** One speaker of an article while it is being read: grows with every mention of it. */
final class Persona {
  private final SpeakerKind kind;
  private String name;
  private List<String> nameWords;
  private String role = "";
  private Agreement agreement;
  private final Set<String> forms = new LinkedHashSet<>();
  private final Set<String> titles = new HashSet<>();
  private final NavigableSet<Integer> positions = new TreeSet<>();

  Persona(SpeakerKind kind, String name, List<String> nameWords, Agreement agreement) {
    this.kind = kind;
    this.name = Letters.spaced(name);
    this.nameWords = List.copyOf(nameWords);
    this.agreement = agreement;
    this.forms.add(this.name);
  }

  SpeakerKind kind() {
    return kind;
  }

  String name() {
    return name;
  }

  List<String> nameWords() {
    return nameWords;
  }

  Optional<String> role() {
    return role.isEmpty() ? Optional.empty() : Optional.of(role);
  }

  Agreement agreement() {
    return agreement;
  }

  /** Takes the fuller name. */
  void rename(String fuller, List<String> words) {
    if (words.size() > nameWords.size()) {
      name = Letters.spaced(fuller);
      nameWords = List.copyOf(words);
    }
    addForm(fuller);
  }

  /** Keeps the fullest role. */
  void addRole(String other) {
    if (words(other) > words(role)) {
      role = Letters.spaced(other);
    }
    addForm(other);
  }

  /** Takes the role and the forms of a description of the same speaker. */
  void take(Persona description) {
    if (role.isEmpty()) {
      role = description.role;
    }
    forms.addAll(description.forms);
  }

  void addForm(String form) {
    forms.add(Letters.spaced(form));
  }

  /** All forms, the name among them. */
  Set<String> forms() {
    return Set.copyOf(forms);
  }

  /** The title words that stand before its names. */
  Set<String> titles() {
    return titles;
  }

  void addTitle(String key) {
    titles.add(key);
  }

  /** Notes that it is named at word {@code at}. */
  void addPosition(int at) {
    positions.add(at);
  }

  /** The last word before {@code at} where it is named; -1 where there is none. */
  int lastBefore(int at) {
    Integer last = positions.lower(at);
    return last == null ? -1 : last;
  }

  /** The last word where it is named so far; -1 where there is none. */
  int lastPosition() {
    return positions.isEmpty() ? -1 : positions.last();
  }

  void agree(Agreement other) {
    agreement = agreement.and(other);
  }

  /** The forms other than the name. */
  List<String> aliases() {
    return forms.stream().filter(f -> !f.equals(name)).sorted().toList();
  }

  private static int words(String text) {
    String spaced = Letters.spaced(text);
    return spaced.isEmpty() ? 0 : spaced.split(" ", -1).length;
  }
}
