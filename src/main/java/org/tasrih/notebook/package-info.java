/**
 * How a notebook shows Tasrih's values: an {@link org.tasrih.Article} as the article view of the
 * report, a {@link org.tasrih.tables.Table} as a table. The JJava kernel finds {@link
 * org.tasrih.notebook.TasrihExtension} through {@code META-INF/services}.
 */
package org.tasrih.notebook;
