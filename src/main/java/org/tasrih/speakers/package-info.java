/**
 * Speakers: whom each quotation belongs to. Quotations with their cues and the names of the article
 * come in, a {@link org.tasrih.Speaker} with full name, role and kind goes out for each. The
 * knowledge lies in the lexicons that {@link org.tasrih.speakers.SpeakerLexicon} reads.
 */
package org.tasrih.speakers;
