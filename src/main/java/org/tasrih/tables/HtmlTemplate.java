package org.tasrih.tables;

import com.github.mustachejava.DefaultMustacheFactory;
import com.github.mustachejava.Mustache;
import com.google.common.io.Resources;
import java.io.IOException;
import java.io.StringReader;
import java.io.Writer;
import java.nio.charset.StandardCharsets;
import org.owasp.encoder.Encode;

/** Templates of HTML whose values are escaped by the OWASP encoder. */
final class HtmlTemplate {
  private HtmlTemplate() {}

  /** The template in the resource {@code name}. */
  static Mustache load(String name) throws IOException {
    DefaultMustacheFactory factory =
        new DefaultMustacheFactory() {
          @Override
          public void encode(String value, Writer writer) {
            try {
              Encode.forHtml(writer, value);
            } catch (IOException e) {
              throw new IllegalStateException("a StringWriter does not fail", e);
            }
          }
        };
    return factory.compile(new StringReader(resource(name)), name);
  }

  /** A resource with the line ends that a browser hashes. */
  static String resource(String name) throws IOException {
    return Resources.toString(
            Resources.getResource(HtmlTemplate.class, name), StandardCharsets.UTF_8)
        .replace("\r\n", "\n");
  }
}
