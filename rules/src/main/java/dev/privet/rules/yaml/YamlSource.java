package dev.privet.rules.yaml;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.yaml.snakeyaml.LoaderOptions;
import org.yaml.snakeyaml.error.MarkedYAMLException;
import org.yaml.snakeyaml.error.YAMLException;
import org.yaml.snakeyaml.events.AliasEvent;
import org.yaml.snakeyaml.events.Event;
import org.yaml.snakeyaml.events.NodeEvent;
import org.yaml.snakeyaml.events.ScalarEvent;
import org.yaml.snakeyaml.events.SequenceStartEvent;
import org.yaml.snakeyaml.parser.Parser;
import org.yaml.snakeyaml.parser.ParserImpl;
import org.yaml.snakeyaml.reader.StreamReader;

/**
 * One YAML document being read into a tree, straight from the parser's events: no tags, no object
 * construction. An alias stands for the value it names, as long as the whole stays of a size that
 * somebody could have written.
 */
public final class YamlSource {
  private static final int MOST_NODES = 200_000;
  private static final int DEEPEST = 100;

  private final Parser events;
  private final Faults faults;
  private final Map<String, Anchor> anchors = new HashMap<>();
  private int nodes;
  private int depth;

  private YamlSource(Parser events, Faults faults) {
    this.events = events;
    this.faults = faults;
  }

  /**
   * The tree of a document. Empty where it is no YAML, or holds nothing; the reason is then in
   * {@code faults}.
   */
  public static Optional<YamlNode> read(String content, Faults faults) {
    Optional<YamlNode> plain = PlainYaml.read(content);
    return plain.isPresent() ? plain : readFully(content, faults);
  }

  /** The same by the full parser, whatever the document is. */
  static Optional<YamlNode> readFully(String content, Faults faults) {
    try {
      return new YamlSource(new ParserImpl(new StreamReader(content), new LoaderOptions()), faults)
          .document();
    } catch (MarkedYAMLException e) {
      int line = e.getProblemMark() == null ? 1 : e.getProblemMark().getLine() + 1;
      faults.add(line, "broken YAML", "well-formed YAML (" + e.getProblem() + ")");
    } catch (YAMLException e) {
      faults.add(1, "broken YAML", "well-formed YAML (" + e.getMessage() + ")");
    }
    return Optional.empty();
  }

  private Optional<YamlNode> document() {
    events.getEvent();
    if (events.checkEvent(Event.ID.StreamEnd)) {
      faults.add(1, "an empty file", "a mapping");
      return Optional.empty();
    }
    events.getEvent();
    YamlNode root = node();
    events.getEvent();
    if (!events.checkEvent(Event.ID.StreamEnd)) {
      faults.add(line(events.peekEvent()), "a second document", "one document in the file");
    }
    return Optional.of(root);
  }

  private YamlNode node() {
    if (++depth > DEEPEST) {
      throw new YAMLException("more than " + DEEPEST + " levels");
    }
    int before = nodes;
    String anchor = events.peekEvent() instanceof NodeEvent event ? event.getAnchor() : null;
    boolean alias = events.checkEvent(Event.ID.Alias);
    YamlNode node = value();
    if (anchor != null && !alias) {
      anchors.put(anchor, new Anchor(node, nodes - before));
    }
    depth--;
    return node;
  }

  private void count(int more) {
    nodes += more;
    if (nodes > MOST_NODES) {
      throw new YAMLException("more than " + MOST_NODES + " values");
    }
  }

  private YamlNode value() {
    Event event = events.getEvent();
    int line = line(event);
    if (event instanceof AliasEvent alias) {
      return named(alias.getAnchor(), line);
    }
    count(1);
    if (event instanceof ScalarEvent scalar) {
      return new YamlNode.Text(scalar.getValue(), line);
    }
    if (event instanceof SequenceStartEvent) {
      List<YamlNode> items = new ArrayList<>();
      while (!events.checkEvent(Event.ID.SequenceEnd)) {
        items.add(node());
      }
      events.getEvent();
      return new YamlNode.Items(items, line);
    }
    return entries(line);
  }

  private YamlNode named(String name, int line) {
    Anchor anchor = anchors.get(name);
    if (anchor == null) {
      faults.add(line, "*" + name, "a name given before with &" + name);
      return new YamlNode.Text("", line);
    }
    count(anchor.nodes());
    return anchor.value();
  }

  private YamlNode entries(int line) {
    List<YamlNode.Entry> entries = new ArrayList<>();
    Set<String> keys = new HashSet<>();
    while (!events.checkEvent(Event.ID.MappingEnd)) {
      YamlNode key = node();
      YamlNode value = node();
      if (!(key instanceof YamlNode.Text name)) {
        faults.add(key.line(), key.kind() + " as a key", "a name");
      } else if (!keys.add(name.value())) {
        faults.add(name.line(), '"' + name.value() + "\" a second time", "each key once");
      } else {
        entries.add(new YamlNode.Entry(name, value));
      }
    }
    events.getEvent();
    return new YamlNode.Entries(entries, line);
  }

  /** A value that has a name, and of how many nodes it consists. */
  private record Anchor(YamlNode value, int nodes) {}

  private static int line(Event event) {
    return event.getStartMark() == null ? 1 : event.getStartMark().getLine() + 1;
  }
}
