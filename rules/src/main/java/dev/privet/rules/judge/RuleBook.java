package dev.privet.rules.judge;

import dev.privet.rules.Level;
import dev.privet.rules.yaml.Faults;
import dev.privet.rules.yaml.Fields;
import dev.privet.rules.yaml.YamlNode;
import dev.privet.rules.yaml.YamlSource;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Collections;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;

/** The pages of all rules, by id. */
public final class RuleBook {
  /** The rules that exist; each has a page {@code /rules/ID.md}. */
  private static final List<String> IDS =
      List.of(
          "PRV101", "PRV102", "PRV103", "PRV104", "PRV105", "PRV106", "PRV201", "PRV202", "PRV203",
          "PRV204", "PRV205", "PRV206", "PRV207", "PRV301", "PRV302", "PRV303", "PRV304", "PRV305",
          "PRV306", "PRV401", "PRV402", "PRV403", "PRV404", "PRV405", "PRV406", "PRV407", "PRV501",
          "PRV502", "PRV503", "PRV504", "PRV505", "PRV506", "PRV507", "PRV601", "PRV602", "PRV603",
          "PRV901", "PRV902");

  private final Map<String, RulePage> pages;

  private RuleBook(Map<String, RulePage> pages) {
    this.pages = Collections.unmodifiableMap(pages);
  }

  /** The book that is built in. */
  public static RuleBook load() {
    Map<String, RulePage> pages = new TreeMap<>();
    IDS.forEach(id -> pages.put(id, page(id)));
    return new RuleBook(pages);
  }

  /** All pages, by id. */
  public List<RulePage> pages() {
    return List.copyOf(pages.values());
  }

  /** The page of a rule. */
  public Optional<RulePage> find(String id) {
    return Optional.ofNullable(pages.get(id));
  }

  /** The page of a rule that exists. */
  RulePage page(Ruling ruling) {
    return find(ruling.rule()).orElseThrow(() -> new IllegalStateException(ruling.rule()));
  }

  private static RulePage page(String id) {
    String file = "/rules/" + id + ".md";
    try (InputStream in = RuleBook.class.getResourceAsStream(file)) {
      if (in == null) {
        throw new IllegalStateException("missing from this build: " + file);
      }
      return parse(file, new String(in.readAllBytes(), StandardCharsets.UTF_8));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static RulePage parse(String file, String text) {
    String[] parts = text.split("(?m)^---\\R", 3);
    if (parts.length < 3 || !parts[0].isEmpty()) {
      throw new IllegalStateException(file + ": no head between two lines of ---");
    }
    Faults faults = new Faults(file);
    Optional<Fields> head = YamlSource.read(parts[1], faults).map(it -> Fields.of(it, faults));
    Optional<RulePage> page = head.map(fields -> page(fields, parts[2].strip() + "\n"));
    head.ifPresent(Fields::done);
    if (!faults.all().isEmpty()) {
      throw new IllegalStateException(faults.all().toString());
    }
    return page.orElseThrow();
  }

  private static RulePage page(Fields fields, String body) {
    return new RulePage(
        text(fields, "id"),
        text(fields, "name"),
        text(fields, "short"),
        Level.valueOf(text(fields, "severity").toUpperCase(Locale.ROOT)),
        text(fields, "precision"),
        fields.text("security").map(YamlNode.Text::value).orElse(""),
        texts(fields, "tags"),
        texts(fields, "cwe"),
        texts(fields, "gdpr"),
        text(fields, "fix"),
        body);
  }

  private static String text(Fields fields, String key) {
    return fields.required(key).map(YamlNode.Text::value).orElse("");
  }

  private static List<String> texts(Fields fields, String key) {
    return fields.texts(key).stream().map(YamlNode.Text::value).toList();
  }
}
