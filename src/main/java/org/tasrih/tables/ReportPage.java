package org.tasrih.tables;

import com.google.common.hash.Hashing;
import java.io.IOException;
import java.io.StringWriter;
import java.nio.charset.StandardCharsets;
import java.util.Base64;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * The page of a report around its articles: markup, style, script and the outline of the world, put
 * together from the resources in {@code report/}.
 *
 * <p>Its Content-Security-Policy lets only this style and this script be used, by their hashes, and
 * nothing be loaded from anywhere (W3C, Content Security Policy Level 3).
 *
 * @param beforeArticles all that stands before the first article
 * @param afterArticles all that stands after the last one
 */
record ReportPage(String beforeArticles, String afterArticles) {
  private static final String FOLDER = "report/";

  /** Stands where the articles go; it cannot occur in the page. */
  private static final String ARTICLES = "\0articles\0";

  /** The parts of the script, in the order in which they need each other. */
  private static final List<String> SCRIPTS =
      List.of(
          "page",
          "words",
          "data",
          "csv",
          "longlist",
          "table",
          "marks",
          "article",
          "charts",
          "map",
          "main");

  /** Puts the page together. */
  static ReportPage load() throws IOException {
    String style = resource("report.css");
    StringBuilder script = new StringBuilder();
    for (String name : SCRIPTS) {
      script.append(resource("js/" + name + ".js"));
    }
    Map<String, Object> values =
        Map.of(
            "policy", policy(script.toString(), style),
            "generator", generator(),
            "style", style,
            "script", script.toString(),
            "world", resource("world.svg").strip(),
            "articles", ARTICLES);
    StringWriter page = new StringWriter();
    HtmlTemplate.load(FOLDER + "page.mustache").execute(page, values);
    String[] parts = page.toString().split(ARTICLES, -1);
    return new ReportPage(parts[0], parts[1]);
  }

  private static String policy(String script, String style) {
    return String.join(
        "; ",
        "default-src 'none'",
        "script-src " + hash(script),
        "style-src " + hash(style),
        "base-uri 'none'",
        "form-action 'none'");
  }

  private static String hash(String element) {
    byte[] sha = Hashing.sha256().hashString(element, StandardCharsets.UTF_8).asBytes();
    return "'sha256-" + Base64.getEncoder().encodeToString(sha) + "'";
  }

  private static String generator() {
    return Optional.ofNullable(ReportPage.class.getPackage().getImplementationVersion())
        .map(version -> "Tasrih " + version)
        .orElse("Tasrih");
  }

  private static String resource(String name) throws IOException {
    return HtmlTemplate.resource(FOLDER + name);
  }
}
