package dev.privet.rules.yaml;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeSet;

/**
 * The entries of a mapping while they are taken out by name. What nobody asked for is a fault:
 * {@link #done()} says so, and lists what could have been asked.
 */
public final class Fields {
  private final Map<String, YamlNode.Entry> left = new LinkedHashMap<>();
  private final TreeSet<String> known = new TreeSet<>();
  private final int line;
  private final Faults faults;

  private Fields(YamlNode.Entries entries, Faults faults) {
    entries.entries().forEach(entry -> left.put(entry.key().value(), entry));
    this.line = entries.line();
    this.faults = faults;
  }

  /** The fields of {@code node}, which must be a mapping; none, and a fault, if it is not. */
  public static Fields of(YamlNode node, Faults faults) {
    if (node instanceof YamlNode.Entries entries) {
      return new Fields(entries, faults);
    }
    faults.add(node.line(), node.kind(), "a mapping");
    return new Fields(new YamlNode.Entries(List.of(), node.line()), faults);
  }

  /** The line on which the mapping begins. */
  public int line() {
    return line;
  }

  /** The value of {@code key}, whatever it is. */
  public Optional<YamlNode> node(String key) {
    known.add(key);
    return Optional.ofNullable(left.remove(key)).map(YamlNode.Entry::value);
  }

  /** The value of {@code key}, which must be a text. */
  public Optional<YamlNode.Text> text(String key) {
    return node(key).flatMap(this::text);
  }

  /** The value of {@code key}, which must be there and be a text that is not empty. */
  public Optional<YamlNode.Text> required(String key) {
    Optional<YamlNode> node = node(key);
    if (node.isEmpty()) {
      faults.add(line, "no \"" + key + '"', "a text under that key");
    }
    return node.flatMap(this::text);
  }

  /** The value of {@code key} as a list: a text stands for the list of it. */
  public List<YamlNode.Text> texts(String key) {
    List<YamlNode.Text> texts = new ArrayList<>();
    nodes(key).forEach(item -> text(item).ifPresent(texts::add));
    return texts;
  }

  /** The value of {@code key} as a list: anything but a list stands for the list of it. */
  public List<YamlNode> nodes(String key) {
    return node(key)
        .map(node -> node instanceof YamlNode.Items items ? items.items() : List.of(node))
        .orElse(List.of());
  }

  /** The value of {@code key}, {@code true} or {@code false}; false without it. */
  public boolean flag(String key) {
    Optional<YamlNode.Text> text = text(key);
    text.filter(it -> !it.value().equals("true") && !it.value().equals("false"))
        .ifPresent(it -> faults.add(it, "true or false"));
    return text.filter(it -> it.value().equals("true")).isPresent();
  }

  /** Reports the entries that were not taken. */
  public void done() {
    left.values().forEach(entry -> faults.add(entry.key(), "one of " + String.join(", ", known)));
  }

  private Optional<YamlNode.Text> text(YamlNode node) {
    if (node instanceof YamlNode.Text text && !text.value().isEmpty()) {
      return Optional.of(text);
    }
    faults.add(node.line(), node.kind(), "a text");
    return Optional.empty();
  }
}
