package org.tasrih.tables;

import java.io.IOException;
import java.io.OutputStream;
import java.util.Map;
import java.util.Optional;
import org.apache.hadoop.conf.Configuration;
import org.apache.parquet.conf.ParquetConfiguration;
import org.apache.parquet.conf.PlainParquetConfiguration;
import org.apache.parquet.hadoop.ParquetWriter;
import org.apache.parquet.hadoop.api.WriteSupport;
import org.apache.parquet.hadoop.metadata.CompressionCodecName;
import org.apache.parquet.io.OutputFile;
import org.apache.parquet.io.PositionOutputStream;
import org.apache.parquet.io.api.Binary;
import org.apache.parquet.io.api.RecordConsumer;
import org.apache.parquet.schema.LogicalTypeAnnotation;
import org.apache.parquet.schema.MessageType;
import org.apache.parquet.schema.PrimitiveType.PrimitiveTypeName;
import org.apache.parquet.schema.Types;

/**
 * Apache Parquet with the columns of the tables: {@code n}, {@code begin} and {@code end} are
 * 32-bit integers, {@code confidence} a double, the others strings; an empty cell is null. Pages
 * are compressed with gzip. Written with parquet-hadoop, but without Hadoop.
 */
final class ParquetRows implements RowWriter {
  /** Bounds the memory: a row group is gathered before it is written. */
  private static final long ROW_GROUP_BYTES = 32L << 20;

  private final ParquetWriter<Row> writer;

  private ParquetRows(ParquetWriter<Row> writer) {
    this.writer = writer;
  }

  static RowWriter open(OutputStream out, boolean withDetails) throws IOException {
    return new ParquetRows(
        new Builder(new StreamFile(out), withDetails)
            .withConf(new PlainParquetConfiguration())
            .withCodecFactory(new GzipPages())
            .withCompressionCodec(CompressionCodecName.GZIP)
            .withRowGroupSize(ROW_GROUP_BYTES)
            .build());
  }

  @Override
  public void write(Row row) throws IOException {
    writer.write(row);
  }

  @Override
  public void close() throws IOException {
    writer.close();
  }

  private static MessageType schema(boolean withDetails) {
    Types.MessageTypeBuilder schema = Types.buildMessage();
    for (Column column : Column.all(withDetails)) {
      switch (column.type()) {
        case INTEGER -> schema.required(PrimitiveTypeName.INT32).named(column.header());
        case DECIMAL -> schema.required(PrimitiveTypeName.DOUBLE).named(column.header());
        case TEXT ->
            schema
                .optional(PrimitiveTypeName.BINARY)
                .as(LogicalTypeAnnotation.stringType())
                .named(column.header());
      }
    }
    return schema.named("quotation");
  }

  private static final class Builder extends ParquetWriter.Builder<Row, Builder> {
    private final boolean withDetails;

    Builder(OutputFile file, boolean withDetails) {
      super(file);
      this.withDetails = withDetails;
    }

    @Override
    protected Builder self() {
      return this;
    }

    @Override
    @SuppressWarnings("deprecation") // abstract, but not called
    protected WriteSupport<Row> getWriteSupport(Configuration unused) {
      return new Support(withDetails);
    }

    @Override
    protected WriteSupport<Row> getWriteSupport(ParquetConfiguration unused) {
      return new Support(withDetails);
    }
  }

  /** Takes a row apart into cells. */
  private static final class Support extends WriteSupport<Row> {
    private final boolean withDetails;
    private RecordConsumer cells;

    Support(boolean withDetails) {
      this.withDetails = withDetails;
    }

    @Override
    @SuppressWarnings("deprecation") // abstract, but not called
    public WriteContext init(Configuration unused) {
      return new WriteContext(schema(withDetails), Map.of());
    }

    @Override
    public WriteContext init(ParquetConfiguration unused) {
      return new WriteContext(schema(withDetails), Map.of());
    }

    @Override
    public void prepareForWrite(RecordConsumer consumer) {
      cells = consumer;
    }

    @Override
    public void write(Row row) {
      cells.startMessage();
      int index = 0;
      for (Column column : Column.all(withDetails)) {
        Optional<Object> value = column.value(row);
        if (value.isPresent()) {
          cells.startField(column.header(), index);
          add(value.get());
          cells.endField(column.header(), index);
        }
        index++;
      }
      cells.endMessage();
    }

    private void add(Object value) {
      if (value instanceof Integer number) {
        cells.addInteger(number);
      } else if (value instanceof Double number) {
        cells.addDouble(number);
      } else {
        cells.addBinary(Binary.fromString((String) value));
      }
    }
  }

  /** A stream as the file that Parquet writes from its beginning to its end. */
  private record StreamFile(OutputStream out) implements OutputFile {
    @Override
    public PositionOutputStream create(long blockSizeHint) {
      return new Positioned(out);
    }

    @Override
    public PositionOutputStream createOrOverwrite(long blockSizeHint) {
      return new Positioned(out);
    }

    @Override
    public boolean supportsBlockSize() {
      return false;
    }

    @Override
    public long defaultBlockSize() {
      return 0;
    }
  }

  private static final class Positioned extends PositionOutputStream {
    private final OutputStream out;
    private long position;

    Positioned(OutputStream out) {
      this.out = out;
    }

    @Override
    public long getPos() {
      return position;
    }

    @Override
    public void write(int unit) throws IOException {
      out.write(unit);
      position++;
    }

    @Override
    public void write(byte[] bytes, int offset, int length) throws IOException {
      out.write(bytes, offset, length);
      position += length;
    }

    @Override
    public void flush() throws IOException {
      out.flush();
    }

    @Override
    public void close() throws IOException {
      out.flush();
    }
  }
}
