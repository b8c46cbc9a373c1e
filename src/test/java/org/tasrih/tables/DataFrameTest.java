package org.tasrih.tables;

import static org.dflib.Exp.$col;
import static org.dflib.Exp.count;
import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.IOException;
import java.io.StringWriter;
import java.util.Collections;
import java.util.List;
import org.dflib.DataFrame;
import org.junit.jupiter.api.Test;
import org.tasrih.Article;

final class DataFrameTest {
  @Test
  void hasTheCellsOfTheTableTyped() {
    Article article = SampleArticle.lavrov();
    List<Row> rows = Row.of(article);
    DataFrame frame = Tables.dataFrame(List.of(article, article));
    assertEquals(2 * rows.size(), frame.height());
    assertEquals(
        Column.all(true).stream().map(Column::header).toList(),
        List.of(frame.getColumnsIndex().toArray()));
    for (Column column : Column.all(true)) {
      assertEquals(column.value(rows.get(0)).orElse(null), frame.getColumn(column.header()).get(0));
    }
    assertEquals(int.class, frame.getColumn("begin").getNominalType());
    assertEquals(double.class, frame.getColumn("confidence").getNominalType());
  }

  @Test
  void isDrawnWithNumbersAndArabicAtTheRight() throws IOException {
    DataFrame frame =
        DataFrame.foldByRow("city", "latin", "n").of("حلب", "Aleppo", 7, null, "", 12);
    assertEquals(
        """
        +------+--------+----+
        | city | latin  |  n |
        +------+--------+----+
        |  حلب | Aleppo |  7 |
        +------+--------+----+
        |      |        | 12 |
        +------+--------+----+
        """,
        drawn(frame));
  }

  @Test
  void tellsHowManyRowsItDoesNotDraw() throws IOException {
    DataFrame frame = Tables.dataFrame(Collections.nCopies(150, SampleArticle.lavrov()));
    String drawn = drawn(frame);
    int more = frame.height() - 100;
    assertEquals("… and " + more + " more rows", drawn.lines().reduce((a, b) -> b).orElse(""));
    assertEquals("(no rows)\n", drawn(frame.head(0)));
    DataFrame counts = frame.group("kind").agg($col("kind").first().as("kind"), count().as("n"));
    assertEquals(List.of(frame.height()), counts.getColumn("n").toList());
  }

  private static String drawn(DataFrame frame) throws IOException {
    StringWriter out = new StringWriter();
    FrameTable.write(frame, out, WriteOptions.PLAIN);
    return out.toString();
  }
}
