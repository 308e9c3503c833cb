package dev.privet.rules.promise;

import java.util.ArrayList;
import java.util.List;

/**
 * A policy file while lines of it are amended, and the difference as a patch that {@code git apply}
 * takes.
 */
public final class Patch {
  private static final int CONTEXT = 3;

  private final String file;
  private final List<String> before;
  private final List<String> now;

  /**
   * A file as it is.
   *
   * @param file its path
   * @param content its text
   */
  public Patch(String file, String content) {
    this.file = file;
    this.before = content.lines().toList();
    this.now = new ArrayList<>(before);
  }

  /** The lines of the file, with what was amended so far. */
  List<String> lines() {
    return List.copyOf(now);
  }

  /** Takes an amendment in. */
  public void add(Amendment amendment) {
    now.set(amendment.line() - 1, amendment.after());
  }

  /** Whether nothing was amended. */
  public boolean isEmpty() {
    return now.equals(before);
  }

  /** The difference with three lines around each change. */
  public String text() {
    StringBuilder text = new StringBuilder("--- a/" + file + "\n+++ b/" + file + "\n");
    int added = 0;
    int at = 0;
    while (at < before.size()) {
      if (before.get(at).equals(now.get(at))) {
        at++;
        continue;
      }
      int start = Math.max(0, at - CONTEXT);
      int last = at;
      for (int i = at; i < before.size() && i <= last + 2 * CONTEXT; i++) {
        last = before.get(i).equals(now.get(i)) ? last : i;
      }
      int end = Math.min(before.size(), last + 1 + CONTEXT);
      StringBuilder hunk = new StringBuilder();
      int more = 0;
      for (int i = start; i < end; i++) {
        if (before.get(i).equals(now.get(i))) {
          hunk.append(' ').append(before.get(i)).append('\n');
        } else {
          hunk.append('-').append(before.get(i)).append('\n');
          List<String> lines = now.get(i).lines().toList();
          lines.forEach(it -> hunk.append('+').append(it).append('\n'));
          more += lines.size() - 1;
        }
      }
      int count = end - start;
      text.append("@@ -").append(start + 1).append(',').append(count);
      text.append(" +").append(start + 1 + added).append(',').append(count + more);
      text.append(" @@\n").append(hunk);
      added += more;
      at = end;
    }
    return text.toString();
  }
}
