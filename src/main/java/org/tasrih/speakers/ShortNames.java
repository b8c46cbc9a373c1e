package org.tasrih.speakers;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * Finds whom the short names of a corpus stand for: the one speaker that fits, or of several the
 * one who speaks in by far the most articles («ترامب» beside «دونالد ترامب» and «إيفانكا ترامب»).
 * Where none fits or none stands out, the short name stays a speaker of its own.
 */
final class ShortNames {
  /** One bearer of a short name stands out with so many times the articles of the others. */
  private static final int DOMINANCE = 5;

  /** The tallies of one speaker, the fullest name first. */
  private static final class Group {
    private final List<SpeakerTally> members = new ArrayList<>();

    private int articles() {
      return members.stream().mapToInt(SpeakerTally::articles).sum();
    }
  }

  private final List<Group> groups = new ArrayList<>();
  private final Map<String, Set<Group>> byLastWord = new HashMap<>();

  private ShortNames() {}

  /** {@code tallies} grouped by speaker, the fullest name of each first. */
  static List<List<SpeakerTally>> resolve(Collection<SpeakerTally> tallies) {
    ShortNames names = new ShortNames();
    Comparator<SpeakerTally> fullestFirst =
        Comparator.comparingInt(tally -> -tally.key().words().size());
    tallies.stream()
        .sorted(fullestFirst.thenComparing(tally -> tally.key().toString()))
        .forEach(names::place);
    return names.groups.stream().map(group -> group.members).toList();
  }

  /** All names that are fuller have their place already. */
  private void place(SpeakerTally tally) {
    List<String> words = tally.key().words();
    List<Group> fitting =
        byLastWord.getOrDefault(words.get(words.size() - 1), Set.of()).stream()
            .filter(group -> group.members.stream().anyMatch(full -> standsFor(tally, full)))
            .toList();
    Group group = bearer(fitting).orElseGet(Group::new);
    if (group.members.isEmpty()) {
      groups.add(group);
    }
    group.members.add(tally);
    for (String last : tally.key().lastWords()) {
      byLastWord.computeIfAbsent(last, l -> new LinkedHashSet<>()).add(group);
    }
  }

  private static Optional<Group> bearer(List<Group> fitting) {
    int articles = fitting.stream().mapToInt(Group::articles).sum();
    return fitting.stream()
        .filter(
            group ->
                fitting.size() == 1
                    || group.articles() >= DOMINANCE * (articles - group.articles()))
        .findFirst();
  }

  /** «روسيا» is a country: it stands for «جمهورية روسيا» but not for «سفارة روسيا». */
  private static boolean standsFor(SpeakerTally tally, SpeakerTally full) {
    return tally.isPlace() == full.isPlace() && tally.key().isShortFor(full.key());
  }
}
