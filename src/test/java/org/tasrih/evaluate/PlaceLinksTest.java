package org.tasrih.evaluate;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.tasrih.Article;
import org.tasrih.Tasrih;

class PlaceLinksTest {
  private static final Path GOLD = Path.of("testdata/places-gold.tsv");

  @Test
  void linksNearlyAllPlacesOfTheTestArticles() throws IOException {
    List<PlaceGold> gold = PlaceGold.read(GOLD);
    Tasrih tasrih = Tasrih.load();
    Map<String, Article> articles = new HashMap<>();
    for (String id : gold.stream().map(PlaceGold::document).distinct().toList()) {
      Path file = Path.of("testdata/articles", id + ".txt");
      if (Files.exists(file)) {
        articles.put(id, tasrih.read(Files.readString(file)));
      }
    }
    PlaceLinks links = PlaceLinks.of(articles, gold);
    assertTrue(links.gold() > 150, links.toString());
    assertTrue(links.accuracy() >= 0.95, links.toString());
    assertTrue(links.recall() >= 0.8, links.toString());
  }

  @Test
  void acceptsAnyOfTheIdentifiersAndNilForNone() {
    PlaceGold nil = new PlaceGold("d", 0, "بيت الملح", Set.of("NIL"));
    assertTrue(nil.accepts(Optional.empty()));
    PlaceGold afrin = new PlaceGold("d", 0, "عفرين", Set.of("174186"));
    assertFalse(afrin.accepts(Optional.empty()));
  }

  @Test
  void namesTheLineThatIsNoGold(@TempDir Path folder) throws IOException {
    Path file = folder.resolve("gold.tsv");
    Files.writeString(file, "# comment\nd00\t5\tعفرين\tSY\n");
    IOException e = assertThrows(IOException.class, () -> PlaceGold.read(file));
    assertTrue(e.getMessage().contains("gold.tsv:2"), e.getMessage());
    assertEquals(true, PlaceGold.read(GOLD).size() > 1000);
  }
}
