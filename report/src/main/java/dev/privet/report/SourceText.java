package dev.privet.report;

import dev.privet.analyzer.text.SourceFile;
import java.io.IOException;
import java.nio.charset.Charset;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;

/** The texts of analysed files, read when a report quotes them; few are kept. */
public final class SourceText {
  private static final int KEPT = 8;
  private static final Pattern LINE_END = Pattern.compile("\r\n|\r|\n");

  private final Map<String, Path> locations = new HashMap<>();
  private final Charset encoding;
  private final Map<String, Optional<Content>> recent =
      new LinkedHashMap<>(16, 0.75f, true) {
        @Override
        protected boolean removeEldestEntry(Map.Entry<String, Optional<Content>> eldest) {
          return size() > KEPT;
        }
      };

  public SourceText(List<SourceFile> files, Charset encoding) {
    files.forEach(it -> locations.put(it.path(), it.location()));
    this.encoding = encoding;
  }

  /** The bytes of a file under its reported path; empty where it cannot be read any more. */
  public Optional<byte[]> bytes(String path) {
    return content(path).map(Content::bytes);
  }

  /** One line of a file, counted from 1, without its end. */
  public Optional<String> line(String path, int number) {
    return content(path)
        .map(Content::lines)
        .filter(it -> number <= it.length)
        .map(it -> it[number - 1])
        .map(it -> number == 1 && it.startsWith("\uFEFF") ? it.substring(1) : it);
  }

  private synchronized Optional<Content> content(String path) {
    Optional<Content> known = recent.get(path);
    if (known != null) {
      return known;
    }
    Optional<Content> content = Optional.ofNullable(locations.get(path)).flatMap(this::read);
    recent.put(path, content);
    return content;
  }

  private Optional<Content> read(Path location) {
    try {
      byte[] bytes = Files.readAllBytes(location);
      return Optional.of(new Content(bytes, LINE_END.split(new String(bytes, encoding), -1)));
    } catch (IOException e) {
      return Optional.empty();
    }
  }

  private record Content(byte[] bytes, String[] lines) {}
}
