package org.tasrih.tables;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.io.StringWriter;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import org.apache.parquet.column.statistics.Statistics;
import org.apache.parquet.format.Util;
import org.apache.parquet.format.converter.ParquetMetadataConverter;
import org.apache.parquet.hadoop.metadata.BlockMetaData;
import org.apache.parquet.hadoop.metadata.ParquetMetadata;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ParquetRowsTest {
  @TempDir private Path folder;

  @Test
  void hasTheColumnsOfTheTablesInTheirTypes() throws IOException {
    Path file = folder.resolve("a.parquet");
    try (OutputStream out = Files.newOutputStream(file);
        ArticleWriter writer = Format.PARQUET.open(out, WriteOptions.PLAIN)) {
      writer.write(SampleArticle.lavrov());
      writer.write(SampleArticle.quoting("b", "أول", "ثان"));
    }
    ParquetMetadata footer = footer(Files.readAllBytes(file));
    assertEquals(12, footer.getFileMetaData().getSchema().getFieldCount());
    BlockMetaData rows = footer.getBlocks().get(0);
    assertEquals(3, rows.getRowCount());
    Statistics<?> begin = statistics(rows, Column.BEGIN);
    assertEquals("0 28", begin.minAsString() + " " + begin.maxAsString());
    assertEquals(2, statistics(rows, Column.SPEAKER).getNumNulls());
  }

  /** Before the magic number at the end stands the length of the footer. */
  private static ParquetMetadata footer(byte[] file) throws IOException {
    int end = file.length - 8;
    int length = ByteBuffer.wrap(file).order(ByteOrder.LITTLE_ENDIAN).getInt(end);
    assertEquals("PAR1", new String(file, end + 4, 4, StandardCharsets.US_ASCII));
    return new ParquetMetadataConverter()
        .fromParquetMetadata(
            Util.readFileMetaData(new ByteArrayInputStream(file, end - length, length)));
  }

  private static Statistics<?> statistics(BlockMetaData rows, Column column) {
    return rows.getColumns().get(Column.all(false).indexOf(column)).getStatistics();
  }

  @Test
  void isNoText() {
    assertThrows(
        UnsupportedOperationException.class,
        () -> Format.PARQUET.open(new StringWriter(), WriteOptions.PLAIN));
  }
}
