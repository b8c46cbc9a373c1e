package org.tasrih.spark;

import static org.apache.spark.sql.types.DataTypes.DoubleType;
import static org.apache.spark.sql.types.DataTypes.IntegerType;
import static org.apache.spark.sql.types.DataTypes.LongType;
import static org.apache.spark.sql.types.DataTypes.StringType;
import static org.apache.spark.sql.types.DataTypes.createArrayType;

import org.apache.spark.sql.types.DataType;
import org.apache.spark.sql.types.StructType;
import org.tasrih.tables.Column;

/** The columns of the datasets: those of the output contract. */
final class Schemas {
  static final String ARTICLE = "article";
  static final String QUOTATIONS = "quotations";
  static final String ENTITIES = "entities";
  static final String ERROR = "error";

  static final StructType QUOTATION = quotation();

  static final StructType PLACE =
      new StructType()
          .add("name", StringType, false)
          .add("kind", StringType, false)
          .add("country", StringType)
          .add("wikidata", StringType)
          .add("geonames", LongType)
          .add("lat", DoubleType)
          .add("lon", DoubleType);

  static final StructType ENTITY =
      new StructType()
          .add(ARTICLE, StringType, false)
          .add("begin", IntegerType, false)
          .add("end", IntegerType, false)
          .add("text", StringType, false)
          .add("type", StringType, false)
          .add("name", StringType, false)
          .add("role", StringType)
          .add("place", PLACE);

  /** An article with all that was read in it. */
  static final StructType READ =
      new StructType()
          .add(ARTICLE, StringType)
          .add(QUOTATIONS, createArrayType(QUOTATION, false), false)
          .add(ENTITIES, createArrayType(ENTITY, false), false)
          .add(ERROR, StringType);

  private Schemas() {}

  private static StructType quotation() {
    StructType schema = new StructType();
    for (Column column : Column.all(true)) {
      boolean nullable = column.type() == Column.Type.TEXT;
      schema = schema.add(column.header(), type(column), nullable);
    }
    return schema;
  }

  private static DataType type(Column column) {
    return switch (column.type()) {
      case TEXT -> StringType;
      case INTEGER -> IntegerType;
      case DECIMAL -> DoubleType;
    };
  }
}
