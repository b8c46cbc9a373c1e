package org.tasrih.fuzz;

import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.tasrih.Reading;

/** What holds of every text, tried on random ones. */
class HostileTextPropertiesTest {
  @Property(tries = 150, seed = "1")
  void holdsOfPiecesThatMeanSomething(@ForAll("pieces") String text) {
    Invariants.check(Reading.tasrih(), text);
  }

  @Property(tries = 100, seed = "2")
  void holdsOfAnyUnits(@ForAll("units") String text) {
    Invariants.check(Reading.tasrih(), text);
  }

  @Property(tries = 100, seed = "3")
  void holdsOfAnyBytes(@ForAll byte[] data) {
    Invariants.check(Reading.tasrih(), HostileText.of(data));
  }

  @Property(tries = 300, seed = "4")
  void readsAnyFile(@ForAll byte[] data) {
    InputFuzz.fuzzerTestOneInput(data);
  }

  @Property(tries = 1000, seed = "5")
  void refusesDamagedModelsOrCanUseThem(@ForAll byte[] data) {
    ModelFuzz.fuzzerTestOneInput(data);
  }

  @Provide
  Arbitrary<String> pieces() {
    return Arbitraries.of(HostileText.PIECES)
        .list()
        .ofMinSize(1)
        .ofMaxSize(200)
        .map(pieces -> String.join("", pieces));
  }

  @Provide
  Arbitrary<String> units() {
    return Arbitraries.strings().all().ofMaxLength(400);
  }
}
