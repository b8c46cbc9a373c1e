/**
 * Compiles the gazetteer. Archives of package registries come in ({@link
 * org.tasrih.places.build.Source}), verified by their SHA-256; the entries of {@link
 * org.tasrih.places.GazetteerFile} go out. What counts as an Arabic name is told by {@link
 * org.tasrih.places.build.ArabicNames}.
 */
package org.tasrih.places.build;
