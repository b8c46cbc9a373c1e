/**
 * The face of Tasrih: {@code Tasrih} loads once and reads articles on any number of threads; the
 * records here are what it returns. Raw text comes in, an {@link org.tasrih.Article} with its
 * quotations and names goes out. Every span counts UTF-16 units of the text the caller gave.
 */
package org.tasrih;
