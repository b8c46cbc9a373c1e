/**
 * The pipeline over a Spark {@code Dataset}: articles come in as rows, quotations, entities and
 * what could not be read go out as rows. {@link org.tasrih.spark.TasrihSpark} is the way in, {@link
 * org.tasrih.spark.Main} the program for {@code spark-submit}. Compiled against Spark's interface
 * only; whoever runs it brings Spark 4.
 */
package org.tasrih.spark;
