package org.tasrih.tables;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.util.List;
import org.junit.jupiter.api.Test;

class ConsoleTableWriterTest {
  private static WriteOptions width(int width, boolean terminal) {
    return new WriteOptions(false, false, false, false, width, terminal);
  }

  @Test
  void showsEveryColumnWhenThereIsRoom() throws IOException {
    String table = Written.as(Format.TABLE, WriteOptions.PLAIN, SampleArticle.lavrov());
    assertEquals(
        """
        +---------+---+--------------+----------------------+--------+--------+-----+----------------------------+---------------+-------+-----+------------+
        | article | n |      speaker |                 role | kind   | type   | cue |                      quote |        places | begin | end | confidence |
        +---------+---+--------------+----------------------+--------+--------+-----+----------------------------+---------------+-------+-----+------------+
        | afrin   | 1 | سيرجي لافروف | وزير الخارجية الروسي | person | direct | قال | لن نغادر دمشق، ولا تل رفعت | دمشق; تل رفعت |    28 |  54 |     0.9312 |
        +---------+---+--------------+----------------------+--------+--------+-----+----------------------------+---------------+-------+-----+------------+
        """,
        table);
  }

  @Test
  void wrapsLongQuotesToTheWidthAndKeepsAllTheirWords() throws IOException {
    String quote = "إن بلاده ستواصل المفاوضات مع جميع الأطراف حتى تنتهي الحرب في البلاد كلها";
    List<String> lines =
        Written.as(Format.TABLE, width(70, false), SampleArticle.quoting("a", quote))
            .lines()
            .toList();
    assertTrue(lines.stream().allMatch(line -> line.length() <= 70), lines::toString);
    String all = String.join(" ", lines);
    assertTrue(List.of(quote.split(" ")).stream().allMatch(all::contains), all);
  }

  @Test
  void leavesOutWhatIsLeastMissedOnANarrowTerminal() throws IOException {
    String table = Written.as(Format.TABLE, width(80, false), SampleArticle.lavrov());
    assertFalse(table.contains("begin"), table);
    assertTrue(table.contains("speaker") && table.contains("quote"), table);
  }

  @Test
  void countsVowelMarksAndWideCharactersAsATerminalDoes() throws IOException {
    List<String> lines =
        Written.as(
                Format.TABLE, WriteOptions.PLAIN, SampleArticle.quoting("a", "قَالَ", "中文", "قالت"))
            .lines()
            .filter(line -> line.startsWith("|"))
            .toList();
    assertTrue(lines.get(1).contains("|   قَالَ |"), lines.get(1));
    assertTrue(lines.get(2).contains("|  中文 |"), lines.get(2));
    assertTrue(lines.get(3).contains("|  قالت |"), lines.get(3));
  }

  @Test
  void keepsColumnsInPlaceOnATerminalThatReordersArabic() throws IOException {
    String table = Written.as(Format.TABLE, width(200, true), SampleArticle.lavrov());
    assertTrue(table.contains("\u200E|\u200E \u200Fسيرجي لافروف\u200F \u200E|\u200E"), table);
  }

  @Test
  void letsNoControlCharacterThrough() throws IOException {
    String table =
        Written.as(
            Format.TABLE,
            WriteOptions.PLAIN,
            SampleArticle.quoting("a", "نعم\u001B[31m\u202Eلا\nثم"));
    assertTrue(table.contains("نعم[31mلا ثم"), table);
  }

  @Test
  void saysSoWhenThereIsNothing() throws IOException {
    assertEquals("(no quotations)\n", Written.as(Format.TABLE, WriteOptions.PLAIN));
  }
}
