package org.tasrih.names;

/** What the lexicons say about one word and what it stands behind. Filled by NameKnowledge. */
final class WordFacts {
  static final String NO = "-";

  static final int GIVEN = 1;
  static final int DEMONYM = 2;
  static final int GROUP = 4;
  static final int DOCUMENT = 8;
  static final int TIME = 16;
  static final int PLACE_HEAD = 32;
  static final int PARTICLE = 64;
  static final int JOINED = 128;

  int kinds;
  String titleKind = NO;
  String field = NO;
  String place = NO;

  /** The title before the word and what stands between. */
  String title = NO;

  String titleAfter = NO;

  /** The head noun of an organisation before the word and what stands between. */
  String head = NO;

  /** That head noun itself. */
  String headWord = NO;

  /** Where the word stands between quotation marks. */
  String mark = NO;

  boolean is(int kind) {
    return (kinds & kind) != 0;
  }

  /** All that is known of the word itself. */
  String self() {
    return kinds + titleKind + field + place;
  }
}
