package org.tasrih.cli.input;

import org.tasrih.Document;

/** Takes what the readers find, on the reader's thread and in the order of the input. */
public interface Sink {
  /** Takes a document; returns when there is room for the next one. */
  void document(Document document, Origin origin);

  /** Takes note of something that cannot be read. */
  void complaint(Complaint complaint);
}
