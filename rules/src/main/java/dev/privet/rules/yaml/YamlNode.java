package dev.privet.rules.yaml;

import java.util.List;

/** A piece of a YAML document, with the line on which it begins. */
public sealed interface YamlNode {
  /** The line, from 1. */
  int line();

  /** How a sentence calls it: {@code a list}. */
  String kind();

  /** A scalar of any kind, as it is written (quotes and escapes undone). */
  record Text(String value, int line) implements YamlNode {
    @Override
    public String kind() {
      return value.isEmpty() ? "nothing" : '"' + value + '"';
    }
  }

  /** A sequence. */
  record Items(List<YamlNode> items, int line) implements YamlNode {
    public Items {
      items = List.copyOf(items);
    }

    @Override
    public String kind() {
      return "a list";
    }
  }

  /** A mapping, in the order of the file. */
  record Entries(List<Entry> entries, int line) implements YamlNode {
    public Entries {
      entries = List.copyOf(entries);
    }

    @Override
    public String kind() {
      return "a mapping";
    }
  }

  /** One key and its value. */
  record Entry(Text key, YamlNode value) {}
}
