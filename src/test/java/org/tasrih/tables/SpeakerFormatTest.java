package org.tasrih.tables;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.io.StringWriter;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.tasrih.CorpusSpeaker;
import org.tasrih.SpeakerKind;

class SpeakerFormatTest {
  private static final CorpusSpeaker LAVROV =
      new CorpusSpeaker(
          "سيرغي لافروف",
          SpeakerKind.PERSON,
          12,
          3,
          List.of("وزير الخارجية الروسي", "الوزير", "رئيس الوفد", "السفير"),
          Optional.of("2018-02-20"),
          Optional.of("2019"),
          List.of("لافروف", "سيرجي لافروف"));
  private static final CorpusSpeaker FORMULA =
      new CorpusSpeaker(
          "=1+1",
          SpeakerKind.ORG,
          1,
          1,
          List.of(),
          Optional.empty(),
          Optional.empty(),
          List.of("@SUM(A1)"));

  private static String written(
      SpeakerFormat format, WriteOptions options, CorpusSpeaker... speakers) throws IOException {
    StringWriter out = new StringWriter();
    format.write(List.of(speakers), out, options);
    return out.toString();
  }

  @Test
  void showsTheThreeMostFrequentRolesInATable() throws IOException {
    assertEquals(
        """
        +--------------+--------+------------+----------+------------------------------------------+------------+------+----------------------+
        |         name | kind   | quotations | articles |                                    roles | first      | last |             variants |
        +--------------+--------+------------+----------+------------------------------------------+------------+------+----------------------+
        | سيرغي لافروف | person |         12 |        3 | وزير الخارجية الروسي; الوزير; رئيس الوفد | 2018-02-20 | 2019 | لافروف; سيرجي لافروف |
        +--------------+--------+------------+----------+------------------------------------------+------------+------+----------------------+
        """,
        written(SpeakerFormat.TABLE, WriteOptions.PLAIN, LAVROV));
    assertEquals("(no speakers)\n", written(SpeakerFormat.TABLE, WriteOptions.PLAIN));
  }

  @Test
  void fitsANarrowTable() throws IOException {
    WriteOptions narrow = new WriteOptions(true, false, false, false, 80, false);
    String table = written(SpeakerFormat.TABLE, narrow, LAVROV);
    assertTrue(table.lines().allMatch(line -> line.length() <= 80), table);
    assertTrue(table.contains("quotations") && table.contains("roles"), table);
  }

  @Test
  void writesAllRolesAsCsv() throws IOException {
    assertEquals(
        "name,kind,quotations,articles,roles,first,last,variants\r\n"
            + "سيرغي لافروف,person,12,3,وزير الخارجية الروسي; الوزير; رئيس الوفد; السفير,"
            + "2018-02-20,2019,لافروف; سيرجي لافروف\r\n",
        written(SpeakerFormat.CSV, WriteOptions.PLAIN, LAVROV));
  }

  @Test
  void letsNoFormulaThroughUnlessAsked() throws IOException {
    assertTrue(
        written(SpeakerFormat.CSV, WriteOptions.PLAIN, FORMULA)
            .endsWith("\r\n'=1+1,org,1,1,,,,'@SUM(A1)\r\n"));
    WriteOptions raw = new WriteOptions(true, false, true, true, 0, false);
    String csv = written(SpeakerFormat.CSV, raw, FORMULA);
    assertTrue(csv.startsWith("\uFEFFname,") && csv.endsWith("\r\n=1+1,org,1,1,,,,@SUM(A1)\r\n"));
  }

  @Test
  void writesOneObjectPerLine() throws IOException {
    assertEquals(
        "{\"name\":\"سيرغي لافروف\",\"kind\":\"person\",\"quotations\":12,\"articles\":3,\"roles\":"
            + "[\"وزير الخارجية الروسي\",\"الوزير\",\"رئيس الوفد\",\"السفير\"],"
            + "\"first\":\"2018-02-20\",\"last\":\"2019\",\"variants\":[\"لافروف\",\"سيرجي لافروف\"]}\n"
            + "{\"name\":\"=1+1\",\"kind\":\"org\",\"quotations\":1,\"articles\":1,\"roles\":[],"
            + "\"first\":null,\"last\":null,\"variants\":[\"@SUM(A1)\"]}\n",
        written(SpeakerFormat.JSONL, WriteOptions.PLAIN, LAVROV, FORMULA));
    assertEquals("", written(SpeakerFormat.JSONL, WriteOptions.PLAIN));
  }

  @Test
  void isToldByTheNameOfAFile() {
    assertEquals(Optional.of(SpeakerFormat.CSV), SpeakerFormat.ofFile(Path.of("a.CSV")));
    assertEquals(Optional.empty(), SpeakerFormat.ofFile(Path.of("a.xlsx")));
  }
}
