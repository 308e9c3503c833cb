package dev.privet.rules.knowledge;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;

/** The model rows as they are written, for those who ask why. */
public final class RowTexts {
  private static final int LONGEST = 6;

  private final Map<String, String> texts;

  private RowTexts(Map<String, String> texts) {
    this.texts = texts;
  }

  /**
   * The rows of Privet's models and of users' files.
   *
   * @param own the users' model files and folders of them
   */
  public static RowTexts of(List<Path> own) throws IOException {
    Map<String, String> texts = new TreeMap<>(Resources.in("models", "jdk-lang.yml"));
    for (Path path : own) {
      if (Files.isDirectory(path)) {
        texts.putAll(Resources.ofFolder(path));
      } else {
        texts.put(String.valueOf(path.getFileName()), Files.readString(path));
      }
    }
    return new RowTexts(texts);
  }

  /**
   * A row.
   *
   * @param origin where it stands: {@code slf4j.yml:12}
   */
  public Optional<String> row(String origin) {
    int colon = origin.lastIndexOf(':');
    String text = colon < 0 ? null : texts.get(origin.substring(0, colon));
    if (text == null) {
      return Optional.empty();
    }
    try {
      int line = Integer.parseInt(origin.substring(colon + 1));
      return Optional.of(row(text.lines().toList(), line - 1)).filter(it -> !it.isEmpty());
    } catch (NumberFormatException e) {
      return Optional.empty();
    }
  }

  private static String row(List<String> lines, int start) {
    StringBuilder row = new StringBuilder();
    for (int i = start; i >= 0 && i < lines.size() && i < start + LONGEST; i++) {
      String line = lines.get(i).strip();
      if (i > start && (line.isEmpty() || line.startsWith("- ") || line.startsWith("#"))) {
        break;
      }
      row.append(i == start ? "" : " ").append(line);
    }
    return row.toString().replaceFirst("^- ", "");
  }
}
