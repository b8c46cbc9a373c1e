package org.tasrih.evaluate;

import static org.junit.jupiter.api.Assertions.assertEquals;

import edu.stanford.nlp.international.arabic.process.ArabicSegmenter;
import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.tasrih.evaluate.SegmenterComparison.Reason;
import org.tasrih.words.Segmenter;

/** The compact segmenter answers as CoreNLP's does. */
class SegmenterComparisonTest {
  private static ArabicSegmenter coreNlp;

  private final SegmenterComparison comparison = new SegmenterComparison(Segmenter.load(), coreNlp);

  @BeforeAll
  static void load() {
    coreNlp = SegmenterComparison.coreNlp();
  }

  @Test
  void agreesOnEveryWordAndOffsetOfTheTestData() throws IOException {
    for (String article : PlainArticles.read(List.of(Path.of("testdata")), 1000)) {
      comparison.addArticle(article);
      comparison.addRaw(article);
    }
    assertEquals(List.of(), comparison.examples());
  }

  @Test
  void agreesOnOddLines() {
    List.of(
            "و",
            "+",
            "-كتاب-",
            "ـــ كـــتـــاب ــ",
            "للدول ووو",
            "وَلِلدُّوَلِ العَرَبِيَّةِ",
            "قال:«نعم»،ثم سكت...",
            "٣٫٥٪ و١٢٬٠٠٠ و12/5/2020م",
            "الـ11 وال20 و2030",
            "user@example.com www.example.com example.org/x",
            "[نُلل]- -[نُلل]",
            "(أ) -LRB- {ب} [ج] <د>",
            "null null",
            "ٱلرحمن ۩ ۖ الله ﷺ ﻻ",
            "\u200Fمصر\u200E \u0001 \uFEFFتونس",
            "😀 𐤀 名前 Москва",
            "ا.ب.ت وا.ب",
            "___ _كتاب_",
            "ل ب ك ف س ه",
            "على عليه إلى إليه لديه")
        .forEach(comparison::addLine);
    assertEquals(List.of(), comparison.examples());
  }

  @Test
  void countsWhereOffsetsOfCoreNlpSlip() {
    comparison.addLine("كتاااابهم جديد");
    comparison.addLine("وكتاب+هم جديد");
    comparison.addLine("nullable هنا");
    assertEquals(
        Map.of(Reason.LENGTHENING, 1, Reason.SEAM, 1, Reason.NULL, 1), comparison.differences());
  }
}
