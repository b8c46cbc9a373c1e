/**
 * Rows and their formats. Read {@link org.tasrih.Article}s come in one after another, text goes
 * out: a table for a terminal, CSV, TSV, JSON, JSON lines, GeoJSON or a page for a browser. {@link
 * org.tasrih.tables.Format} opens a writer; the columns are those of {@link
 * org.tasrih.tables.Column}.
 */
package org.tasrih.tables;
