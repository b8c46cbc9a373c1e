package org.tasrih.evaluate.speed;

import com.sun.management.ThreadMXBean;
import java.lang.management.ManagementFactory;
import java.util.List;
import org.tasrih.Tasrih;

/** What reading takes from the heap. */
final class Allocation {
  private Allocation() {}

  /** Bytes allocated for an article, on average; 0 if this Java does not tell. */
  static double perArticle(Tasrih tasrih, List<String> articles) {
    if (!(ManagementFactory.getThreadMXBean() instanceof ThreadMXBean threads)) {
      return 0;
    }
    long id = Thread.currentThread().getId();
    long before = threads.getThreadAllocatedBytes(id);
    articles.forEach(tasrih::read);
    return (threads.getThreadAllocatedBytes(id) - before) / (double) articles.size();
  }
}
