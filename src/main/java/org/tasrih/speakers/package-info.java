/**
 * Speakers: whom each quotation belongs to, by full name, role and kind. The {@link
 * org.tasrih.quotes.Scene} and the {@link org.tasrih.quotes.Found} quotations come in, one {@link
 * org.tasrih.Speaker} per quotation goes out. The knowledge lies in the lexicons of titles, groups,
 * anonymous sources, documents and organisations. {@link org.tasrih.speakers.CorpusSpeakers}
 * gathers the speakers of many articles; the spellings of their names lie in a lexicon too.
 */
package org.tasrih.speakers;
