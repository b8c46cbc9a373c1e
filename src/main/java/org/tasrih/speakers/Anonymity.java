package org.tasrih.speakers;

/** When a noun stands for a source that the article does not name. */
public enum Anonymity {
  /** Whatever follows: مصدر أمني. */
  ALWAYS,
  /** As long as no name stands beside it and it has no article: مسؤول في المكتب. */
  UNNAMED
}
