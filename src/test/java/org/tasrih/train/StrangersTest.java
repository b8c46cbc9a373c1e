package org.tasrih.train;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.tasrih.Span;
import org.tasrih.words.Sentence;
import org.tasrih.words.Word;

class StrangersTest {
  @TempDir private Path folder;

  @Test
  void replacesTheWordsOfNamesAlikeThroughout() throws IOException {
    Strangers strangers = strangers("token_ar\ttoken_en\tcount\nكرايفيتش\tx\t1\n");
    assertEquals(
        List.of("زار كرايفيتش كرايفيتش الرباط", "عاد كرايفيتش"),
        strangers
            .replaced(
                List.of(sentence("زار كريم زيدان الرباط"), sentence("عاد زيدان")),
                List.of(List.of("O", "B-PER", "I-PER", "B-LOC"), List.of("O", "B-PER")))
            .stream()
            .map(s -> String.join(" ", s.words().stream().map(Word::form).toList()))
            .toList());
  }

  @Test
  void refusesAFileWithoutWords() {
    assertThrows(IOException.class, () -> strangers("token_ar\ttoken_en\tcount\n"));
  }

  private Strangers strangers(String lines) throws IOException {
    return Strangers.from(Files.writeString(folder.resolve("tokens.tsv"), lines), 1);
  }

  private static Sentence sentence(String text) {
    return new Sentence(
        List.of(text.split(" ")).stream()
            .map(form -> new Word(new Span(0, form.length()), form, form, "NN", false))
            .toList(),
        0);
  }
}
