package org.tasrih.text;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.Test;

class RecentTest {
  @Test
  void isRightForMoreWordsThanItRemembers() {
    Recent<String> reversed = new Recent<>(word -> new StringBuilder(word).reverse().toString());
    for (int round = 0; round < 2; round++) {
      for (int i = 0; i < 50_000; i++) {
        String word = "كلمة" + i;
        assertEquals(new StringBuilder(word).reverse().toString(), reversed.of(word));
      }
    }
  }

  @Test
  void doesNotWorkOutTheSameWordAgain() {
    AtomicInteger worked = new AtomicInteger();
    Recent<Integer> lengths =
        new Recent<>(
            word -> {
              worked.incrementAndGet();
              return word.length();
            });
    for (int i = 0; i < 100; i++) {
      assertEquals(6, lengths.of("لافروف"));
    }
    assertTrue(worked.get() == 1, worked + " times");
  }
}
