package org.tasrih;

/** What kind of thing a {@link Name} names. */
public enum NameType {
  /** A person, without titles. */
  PER,
  /** A country, city, region, geographical name, site or building. */
  LOC,
  /** A ministry, party, armed group, company, club, news medium, international body. */
  ORG
}
