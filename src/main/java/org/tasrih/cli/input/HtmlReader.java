package org.tasrih.cli.input;

import java.io.IOException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Element;
import org.tasrih.Document;

/**
 * A web page: its {@link MainText} is the article; title, date and outlet come from its metadata
 * (Open Graph, schema.org, HTML's own elements). A page that is not UTF-8 is read in the encoding
 * that it declares.
 */
final class HtmlReader implements InputReader {
  /** Markup is longer than its text. */
  private static final int BYTES_PER_CHAR = 32;

  private static final Pattern CHARSET =
      Pattern.compile(
          "<meta[^>]{0,200}charset\\s*=\\s*[\"']?\\s*([\\w.:-]+)", Pattern.CASE_INSENSITIVE);

  private static final Pattern ISO_DATE =
      Pattern.compile("^\\s*(\\d{4}-\\d{2}-\\d{2})(?:[T\\s].*)?$", Pattern.DOTALL);

  @Override
  public void read(Source source, ReadSettings settings, Sink sink)
      throws IOException, BadInputException {
    byte[] bytes = TextReader.bytes(source, settings, BYTES_PER_CHAR);
    org.jsoup.nodes.Document page =
        Jsoup.parse(Encodings.decode(bytes, settings, declaredCharset(bytes)));
    Optional<String> title =
        first(page, "meta[property=og:title]", "[itemprop=headline]", "h1", "title");
    Optional<String> date =
        first(
            page,
            "meta[property=article:published_time]",
            "[itemprop=datePublished]",
            "meta[name=date]",
            "time[datetime]");
    Optional<String> outlet = first(page, "meta[property=og:site_name]");
    String text = MainText.of(page);
    if (text.isEmpty()) {
      throw new BadInputException("has no text in its page", "save the article's text as .txt");
    }
    sink.document(
        new Document(source.id(), title, date.map(HtmlReader::day), outlet, settings.checked(text)),
        source.whole());
  }

  /** What the first of {@code selectors} that finds something says. */
  private static Optional<String> first(Element page, String... selectors) {
    for (String selector : selectors) {
      Element element = page.selectFirst(selector);
      if (element != null) {
        String attribute = element.tagName().equals("time") ? "datetime" : "content";
        String value = element.hasAttr(attribute) ? element.attr(attribute) : element.text();
        if (!value.isBlank()) {
          return Optional.of(value.strip());
        }
      }
    }
    return Optional.empty();
  }

  private static String day(String date) {
    Matcher matcher = ISO_DATE.matcher(date);
    return matcher.matches() ? matcher.group(1) : date;
  }

  private static Optional<Charset> declaredCharset(byte[] bytes) {
    String head = new String(bytes, 0, Math.min(bytes.length, 4096), StandardCharsets.ISO_8859_1);
    Matcher matcher = CHARSET.matcher(head);
    if (!matcher.find()) {
      return Optional.empty();
    }
    try {
      return Optional.of(Charset.forName(matcher.group(1)));
    } catch (IllegalArgumentException e) {
      return Optional.empty();
    }
  }
}
