/**
 * Speakers: whom each quotation belongs to, by full name, role and kind. The {@link
 * org.tasrih.quotes.Scene} and the {@link org.tasrih.quotes.Found} quotations come in, one {@link
 * org.tasrih.Speaker} per quotation goes out. The knowledge lies in the lexicons of titles, groups,
 * anonymous sources, documents and organisations.
 */
package org.tasrih.speakers;
