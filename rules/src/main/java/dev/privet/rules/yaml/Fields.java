package dev.privet.rules.yaml;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.TreeSet;

/**
 * The entries of a mapping while they are taken out by name. What nobody asked for is a fault:
 * {@link #done()} says so, and lists what could have been asked. (Plain loops: thousands of small
 * mappings are read in a cold virtual machine.)
 */
public final class Fields {
  private final List<YamlNode.Entry> entries;
  private final boolean[] taken;
  private final List<String> known = new ArrayList<>();
  private final int line;
  private final Faults faults;

  private Fields(YamlNode.Entries mapping, Faults faults) {
    this.entries = mapping.entries();
    this.taken = new boolean[entries.size()];
    this.line = mapping.line();
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
    for (int i = 0; i < taken.length; i++) {
      if (entries.get(i).key().value().equals(key)) {
        taken[i] = true;
        return Optional.of(entries.get(i).value());
      }
    }
    return Optional.empty();
  }

  /** The value of {@code key}, which must be a text. */
  public Optional<YamlNode.Text> text(String key) {
    Optional<YamlNode> node = node(key);
    return node.isPresent() ? text(node.get()) : Optional.empty();
  }

  /** The value of {@code key}, which must be there and be a text that is not empty. */
  public Optional<YamlNode.Text> required(String key) {
    Optional<YamlNode> node = node(key);
    if (node.isPresent()) {
      return text(node.get());
    }
    faults.add(line, "no \"" + key + '"', "a text under that key");
    return Optional.empty();
  }

  /** The value of {@code key} as a list: a text stands for the list of it. */
  public List<YamlNode.Text> texts(String key) {
    List<YamlNode> nodes = nodes(key);
    List<YamlNode.Text> texts = new ArrayList<>(nodes.size());
    for (YamlNode node : nodes) {
      Optional<YamlNode.Text> text = text(node);
      if (text.isPresent()) {
        texts.add(text.get());
      }
    }
    return texts;
  }

  /** The value of {@code key} as a list: anything but a list stands for the list of it. */
  public List<YamlNode> nodes(String key) {
    Optional<YamlNode> node = node(key);
    if (node.isEmpty()) {
      return List.of();
    }
    return node.get() instanceof YamlNode.Items items ? items.items() : List.of(node.get());
  }

  /** The value of {@code key}, {@code true} or {@code false}; false without it. */
  public boolean flag(String key) {
    Optional<YamlNode.Text> text = text(key);
    if (text.isEmpty() || text.get().value().equals("false")) {
      return false;
    }
    if (!text.get().value().equals("true")) {
      faults.add(text.get(), "true or false");
    }
    return true;
  }

  /** Reports the entries that were not taken. */
  public void done() {
    for (int i = 0; i < taken.length; i++) {
      if (!taken[i]) {
        faults.add(entries.get(i).key(), "one of " + String.join(", ", new TreeSet<>(known)));
      }
    }
  }

  private Optional<YamlNode.Text> text(YamlNode node) {
    if (node instanceof YamlNode.Text text && !text.value().isEmpty()) {
      return Optional.of(text);
    }
    faults.add(node.line(), node.kind(), "a text");
    return Optional.empty();
  }
}
