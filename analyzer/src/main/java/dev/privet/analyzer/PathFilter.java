package dev.privet.analyzer;

import java.nio.file.FileSystems;
import java.nio.file.Path;
import java.nio.file.PathMatcher;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.PatternSyntaxException;

/**
 * Which files of a tree are wanted. Patterns are globs over the reported path: {@code *} within a
 * name, {@code **} over folders, {@code {a,b}} either. A pattern without a {@code /} means file
 * names anywhere, one that ends with {@code /} all that is below.
 */
public final class PathFilter {
  /** A filter that lets everything through. */
  public static final PathFilter ALL = new PathFilter(List.of(), List.of());

  private final List<PathMatcher> included;
  private final List<PathMatcher> excluded;

  /**
   * A filter.
   *
   * @param includes where not empty: only files that match one of them
   * @param excludes no files that match one of them
   * @throws IllegalArgumentException with a message that names the pattern that is none
   */
  public PathFilter(List<String> includes, List<String> excludes) {
    this.included = matchers(includes);
    this.excluded = matchers(excludes);
  }

  /** Whether the file under a reported path is wanted. */
  public boolean accepts(String path) {
    Path file = Path.of(path);
    return (included.isEmpty() || included.stream().anyMatch(it -> it.matches(file)))
        && excluded.stream().noneMatch(it -> it.matches(file));
  }

  private static List<PathMatcher> matchers(List<String> patterns) {
    List<PathMatcher> matchers = new ArrayList<>();
    for (String pattern : patterns) {
      String whole = pattern.endsWith("/") ? pattern + "**" : pattern;
      matchers.add(matcher(whole, pattern));
      if (!whole.contains("/")) {
        matchers.add(matcher("**/" + whole, pattern));
      } else if (whole.startsWith("**/")) {
        matchers.add(matcher(whole.substring(3), pattern));
      }
    }
    return List.copyOf(matchers);
  }

  private static PathMatcher matcher(String glob, String pattern) {
    try {
      return FileSystems.getDefault().getPathMatcher("glob:" + glob);
    } catch (PatternSyntaxException e) {
      throw new IllegalArgumentException(
          "not a file pattern: \"" + pattern + "\" (" + e.getDescription() + ")", e);
    }
  }
}
