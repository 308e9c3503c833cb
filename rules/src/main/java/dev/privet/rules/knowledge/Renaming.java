package dev.privet.rules.knowledge;

import dev.privet.rules.yaml.YamlNode;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;

/**
 * The same library under other package names: {@code javax.servlet} for {@code jakarta.servlet}.
 *
 * @param packages the packages that a model file is written for, each with the one that it holds
 *     for as well
 */
record Renaming(Map<String, String> packages) {
  Renaming {
    packages = Collections.unmodifiableMap(new LinkedHashMap<>(packages));
  }

  /** {@code node} for the other packages; empty where it names none of the first. */
  Optional<YamlNode> of(YamlNode node) {
    YamlNode other = packages.isEmpty() ? node : renamed(node);
    return other.equals(node) ? Optional.empty() : Optional.of(other);
  }

  /** The same for one key and value. */
  Optional<YamlNode.Entry> of(YamlNode.Entry entry) {
    YamlNode.Entry other = packages.isEmpty() ? entry : renamed(entry);
    return other.equals(entry) ? Optional.empty() : Optional.of(other);
  }

  private YamlNode renamed(YamlNode node) {
    if (node instanceof YamlNode.Items items) {
      return new YamlNode.Items(items.items().stream().map(this::renamed).toList(), items.line());
    }
    if (node instanceof YamlNode.Entries entries) {
      return new YamlNode.Entries(
          entries.entries().stream().map(this::renamed).toList(), entries.line());
    }
    return node instanceof YamlNode.Text text ? renamed(text) : node;
  }

  private YamlNode.Entry renamed(YamlNode.Entry entry) {
    return new YamlNode.Entry(renamed(entry.key()), renamed(entry.value()));
  }

  private YamlNode.Text renamed(YamlNode.Text text) {
    String renamed = text.value();
    for (Map.Entry<String, String> entry : packages.entrySet()) {
      renamed = renamed.replace(entry.getKey() + '.', entry.getValue() + '.');
    }
    return new YamlNode.Text(renamed, text.line());
  }
}
