package dev.privet.report.map;

import dev.privet.rules.map.DataMap;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/** The forms that a data map can take in a file. */
public enum MapKind {
  /** The whole inventory. */
  JSON,
  /** A record of processing activities for people to read. */
  RECORD_MD;

  /** The word by which it is asked for. */
  public String key() {
    return name().toLowerCase(Locale.ROOT).replace('_', '-');
  }

  /** All words, for a message. */
  public static List<String> keys() {
    return Arrays.stream(values()).map(MapKind::key).toList();
  }

  /** The kind that a word asks for. */
  public static Optional<MapKind> find(String word) {
    return Arrays.stream(values()).filter(it -> it.key().equals(word)).findFirst();
  }

  /** Writes the map, and leaves {@code out} open. */
  public void write(DataMap map, String version, OutputStream out) throws IOException {
    switch (this) {
      case JSON -> JsonMap.write(map, version, out);
      case RECORD_MD -> out.write(MarkdownRecord.text(map).getBytes(StandardCharsets.UTF_8));
    }
  }
}
