package org.tasrih.tables;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import org.tasrih.Article;
import org.tasrih.Document;
import org.tasrih.Name;
import org.tasrih.NameType;
import org.tasrih.Passage;
import org.tasrih.Quotation;
import org.tasrih.QuotationType;
import org.tasrih.Span;
import org.tasrih.Speaker;
import org.tasrih.SpeakerKind;

/** Puts an article together from those who speak in it, for what only counts them. */
public final class SpokenArticle {
  private final Document document;
  private final List<Quotation> quotations = new ArrayList<>();
  private final List<Name> names = new ArrayList<>();

  private SpokenArticle(Document document) {
    this.document = document;
  }

  /** An article in which nobody speaks yet. */
  public static SpokenArticle of(String id, Optional<String> date) {
    return new SpokenArticle(new Document(id, Optional.empty(), date, Optional.empty(), "قال نعم"));
  }

  /** One more quotation, of a person with this full name; an empty role is none. */
  public SpokenArticle person(String name, String role, String... aliases) {
    name(name, NameType.PER);
    return speaker(SpeakerKind.PERSON, name, role, aliases);
  }

  /** One more quotation, of somebody with a name of {@code type}. */
  public SpokenArticle named(SpeakerKind kind, String name, NameType type) {
    name(name, type);
    return speaker(kind, name, "");
  }

  /** One more quotation, of somebody without a name. */
  public SpokenArticle described(SpeakerKind kind, String description) {
    return speaker(kind, description, "");
  }

  /** The article. */
  public Article article() {
    return new Article(document, quotations, names, List.of());
  }

  private void name(String name, NameType type) {
    Passage passage = Passage.of(name, new Span(0, name.length()));
    names.add(new Name(passage, type, name, Optional.empty(), Optional.empty()));
  }

  private SpokenArticle speaker(SpeakerKind kind, String name, String role, String... aliases) {
    quotations.add(
        new Quotation(
            QuotationType.INDIRECT,
            Passage.of(document.text(), new Span(4, 7)),
            Optional.empty(),
            new Speaker(
                Optional.of(name).filter(n -> !n.isEmpty()),
                kind,
                Optional.of(role).filter(r -> !r.isEmpty()),
                Optional.empty(),
                Arrays.asList(aliases)),
            Optional.empty(),
            Optional.empty(),
            Optional.empty(),
            List.of(),
            0.5));
    return this;
  }
}
