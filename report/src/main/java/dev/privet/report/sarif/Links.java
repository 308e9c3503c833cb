package dev.privet.report.sarif;

import java.util.List;
import java.util.Locale;

/** SARIF message text: plain words in which places are linked as {@code [text](id)}. */
final class Links {
  private Links() {}

  /** A text without links, in which brackets mean nothing. */
  static String plain(String text) {
    return text.replaceAll("([\\\\\\[\\]])", "\\\\$1");
  }

  /**
   * A text whose mentions of places are linked: the first mention of each.
   *
   * @param names the places' names; the id of each is its index plus one
   */
  static String linked(String text, List<String> names) {
    StringBuilder linked = new StringBuilder();
    boolean[] done = new boolean[names.size()];
    int from = text.indexOf("; ");
    int at = Math.max(from, 0);
    linked.append(plain(text.substring(0, at)));
    while (at < text.length()) {
      int name = longestAt(text, at, names, done);
      if (name < 0) {
        linked.append(plain(text.substring(at, at + 1)));
        at++;
      } else {
        done[name] = true;
        linked.append('[').append(plain(names.get(name)));
        linked.append(String.format(Locale.ROOT, "](%d)", name + 1));
        at += names.get(name).length();
      }
    }
    return linked.toString();
  }

  private static int longestAt(String text, int at, List<String> names, boolean[] done) {
    int longest = -1;
    if (at > 0 && Character.isJavaIdentifierPart(text.charAt(at - 1))) {
      return longest;
    }
    for (int i = 0; i < names.size(); i++) {
      String name = names.get(i);
      int end = at + name.length();
      boolean whole =
          end >= text.length()
              || !Character.isJavaIdentifierPart(text.charAt(end))
              || name.isEmpty()
              || !Character.isJavaIdentifierPart(name.charAt(name.length() - 1));
      if (!done[i]
          && !name.isEmpty()
          && text.startsWith(name, at)
          && whole
          && (longest < 0 || name.length() > names.get(longest).length())) {
        longest = i;
      }
    }
    return longest;
  }
}
