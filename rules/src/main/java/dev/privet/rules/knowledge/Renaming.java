package dev.privet.rules.knowledge;

import dev.privet.rules.yaml.YamlNode;
import java.util.ArrayList;
import java.util.List;

/**
 * The same library under another package name: {@code javax.servlet} for {@code jakarta.servlet}.
 *
 * @param from the package that a model file is written for
 * @param to the package that it holds for as well
 */
record Renaming(String from, String to) {
  /** {@code node} for the other package; the very same node where it does not name the first. */
  YamlNode of(YamlNode node) {
    if (node instanceof YamlNode.Items items) {
      List<YamlNode> renamed = new ArrayList<>();
      boolean changed = false;
      for (YamlNode item : items.items()) {
        YamlNode other = of(item);
        changed |= other != item;
        renamed.add(other);
      }
      return changed ? new YamlNode.Items(renamed, items.line()) : node;
    }
    if (node instanceof YamlNode.Entries entries) {
      List<YamlNode.Entry> renamed = new ArrayList<>();
      boolean changed = false;
      for (YamlNode.Entry entry : entries.entries()) {
        YamlNode.Entry other = of(entry);
        changed |= other != entry;
        renamed.add(other);
      }
      return changed ? new YamlNode.Entries(renamed, entries.line()) : node;
    }
    return node instanceof YamlNode.Text text ? of(text) : node;
  }

  /** The same for one key and value. */
  YamlNode.Entry of(YamlNode.Entry entry) {
    YamlNode.Text key = of(entry.key());
    YamlNode value = of(entry.value());
    return key == entry.key() && value == entry.value() ? entry : new YamlNode.Entry(key, value);
  }

  private YamlNode.Text of(YamlNode.Text text) {
    return text.value().contains(from + '.')
        ? new YamlNode.Text(text.value().replace(from + '.', to + '.'), text.line())
        : text;
  }
}
