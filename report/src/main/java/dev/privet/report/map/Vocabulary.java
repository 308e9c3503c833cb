package dev.privet.report.map;

import dev.privet.rules.yaml.Faults;
import dev.privet.rules.yaml.YamlNode;
import dev.privet.rules.yaml.YamlSource;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;

/** What our keys are called in the vocabularies of others. */
final class Vocabulary {
  private static final String PD = "pd:";

  private final Map<String, String> fideslang;
  private final Map<String, String> dpv;

  private Vocabulary(Map<String, String> fideslang, Map<String, String> dpv) {
    this.fideslang = fideslang;
    this.dpv = dpv;
  }

  /** The vocabulary that comes with this build. */
  static Vocabulary load() {
    Faults faults = new Faults("vocabulary.yml");
    Optional<YamlNode> root = YamlSource.read(text(), faults);
    if (root.isEmpty() || !(root.get() instanceof YamlNode.Entries entries)) {
      throw new IllegalStateException(faults.all().toString());
    }
    return new Vocabulary(table(entries, "fideslang"), table(entries, "dpv"));
  }

  private static Map<String, String> table(YamlNode.Entries root, String name) {
    Map<String, String> table = new LinkedHashMap<>();
    for (YamlNode.Entry entry : root.entries()) {
      if (entry.key().value().equals(name) && entry.value() instanceof YamlNode.Entries rows) {
        for (YamlNode.Entry row : rows.entries()) {
          if (row.value() instanceof YamlNode.Text value) {
            table.put(row.key().value(), value.value());
          }
        }
      }
    }
    return table;
  }

  private static String text() {
    try (InputStream in = Vocabulary.class.getResourceAsStream("vocabulary.yml")) {
      if (in == null) {
        throw new IllegalStateException("vocabulary.yml is missing from this build");
      }
      return new String(in.readAllBytes(), StandardCharsets.UTF_8);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** The Fideslang key of a category: its own, or the nearest there is. */
  String fideslang(String key) {
    String other = fideslang.get(key);
    return other != null ? other : key.startsWith(PD) ? "user" : key;
  }

  /** The term of DPV's personal data extension for a category; empty where it has none. */
  Optional<String> dpv(String key) {
    if (key.startsWith(PD)) {
      return Optional.of(key);
    }
    String at = key;
    while (at.contains(".")) {
      if (dpv.containsKey(at)) {
        return Optional.of(PD + dpv.get(at));
      }
      at = at.substring(0, at.lastIndexOf('.'));
    }
    return Optional.empty();
  }
}
