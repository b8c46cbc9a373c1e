/**
 * Places: what the LOC names of an article stand for. {@link org.tasrih.names.NameMention}s come
 * in, a {@link org.tasrih.Place} for each known one goes out. The knowledge lies in the lexicons of
 * places and in ICU4J's names of countries and regions.
 */
package org.tasrih.places;
