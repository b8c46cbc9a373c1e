package org.tasrih.fuzz;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import java.util.Map;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.tasrih.Article;
import org.tasrih.Reading;
import org.tasrih.Tasrih;

/** Texts that once broke something, and texts of one piece over and over. */
@Timeout(value = 3, unit = TimeUnit.MINUTES)
class HostileTextTest {
  private final Tasrih tasrih = Reading.tasrih();

  @ParameterizedTest
  @ValueSource(
      strings = {
        "دعا الوزير إلى \"😀😀",
        "قال الوزير: \"😀\" و\"!\"",
        "زار الوزير محافظة حلب، ",
        "قال محمد ﷺ: «نعم ﷻ»",
        "قال:لل قال\"خط\uFFFD",
        "«قال: لل قال \"خط» \uFFFD",
        "\uD800قال\uDC00 «\uD83D» إن\uDFFF",
        "قال الوزير\u0000 إن\u0000 الجسر «جاهز\u0000»",
        "ﷺ قال ﴿كلام﴾ ﷲ",
        "ونفذته شركة «سواعد ونفذته شركة «سواعد التهائم» تحت إشراف الهيئة.",
        "قال سامر: «أنت قلت: “قال فلان: ‹نعم› وأضاف «لا»” ولم» تقل",
      })
  void readsWhatBrokeIt(String text) {
    Invariants.check(tasrih, text);
  }

  @ParameterizedTest
  @MethodSource("shapes")
  void readsOnePieceOverAndOver(String shape) {
    Invariants.check(tasrih, HostileShapes.text(HostileShapes.ALL.get(shape), 12_000));
  }

  static Stream<String> shapes() {
    return HostileShapes.ALL.keySet().stream();
  }

  @Test
  void readsTheSameFromAnyThread() {
    Map<String, String> shapes = HostileShapes.ALL;
    List<Article> alone = shapes.values().stream().map(this::read).toList();
    assertEquals(alone, shapes.values().parallelStream().map(this::read).toList());
  }

  private Article read(String piece) {
    return tasrih.read(HostileShapes.text(piece, 3_000));
  }
}
