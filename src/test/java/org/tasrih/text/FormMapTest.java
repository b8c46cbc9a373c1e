package org.tasrih.text;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class FormMapTest {
  private final FormMap<String> forms =
      new FormMap.Builder<String>()
          .add("أمين", "secretary")
          .add("أمين عام", "secretary-general")
          .add("ألماني", "German")
          .build();

  @Test
  void findsWithAndWithoutArticle() {
    assertEquals(Optional.of("secretary-general"), forms.find("الامين العام"));
    assertEquals(Optional.of("German"), forms.find("الماني"));
    assertEquals(Optional.of("German"), forms.find("الالماني"));
    assertEquals(Optional.empty(), forms.find("ماني"));
  }

  @Test
  void takesTheLongestPhrase() {
    List<String> keys = List.of("قال", "الامين", "العام", "ل");
    assertEquals(
        Optional.of(new FormMap.Match<>("secretary-general", 2)), forms.longestAt(keys, 1));
    assertEquals(Optional.empty(), forms.longestAt(keys, 3));
    assertEquals(Optional.empty(), forms.longestAt(keys, 4));
  }

  @Test
  void keepsTheFirstValueOfAForm() {
    FormMap<String> twice =
        new FormMap.Builder<String>().add("أم", "first").add("ام", "second").build();
    assertEquals(Optional.of("first"), twice.find("ام"));
  }
}
