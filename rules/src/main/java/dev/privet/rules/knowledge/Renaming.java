package dev.privet.rules.knowledge;

import dev.privet.rules.yaml.YamlNode;
import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * The same library under other package names: {@code javax.servlet} for {@code jakarta.servlet}.
 *
 * @param packages the packages that a model file is written for, each with the one that it holds for
 *     as well
 */
record Renaming(Map<String, String> packages) {
  Renaming {
    packages = Collections.unmodifiableMap(new LinkedHashMap<>(packages));
  }

  /** {@code node} for the other packages; the very same node where it names none of the first. */
  YamlNode of(YamlNode node) {
    return packages.isEmpty() ? node : renamed(node);
  }

  private YamlNode renamed(YamlNode node) {
    if (node instanceof YamlNode.Items items) {
      List<YamlNode> renamed = new ArrayList<>();
      boolean changed = false;
      for (YamlNode item : items.items()) {
        YamlNode other = renamed(item);
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
    return node instanceof YamlNode.Text text ? renamed(text) : node;
  }

  /** The same for one key and value. */
  YamlNode.Entry of(YamlNode.Entry entry) {
    YamlNode.Text key = renamed(entry.key());
    YamlNode value = renamed(entry.value());
    return key == entry.key() && value == entry.value() ? entry : new YamlNode.Entry(key, value);
  }

  private YamlNode.Text renamed(YamlNode.Text text) {
    String renamed = text.value();
    for (Map.Entry<String, String> entry : packages.entrySet()) {
      if (renamed.contains(entry.getKey())) {
        renamed = renamed.replace(entry.getKey() + '.', entry.getValue() + '.');
      }
    }
    return renamed.equals(text.value()) ? text : new YamlNode.Text(renamed, text.line());
  }
}
