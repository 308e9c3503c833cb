package dev.privet.report.map;

import dev.privet.report.Plain;
import dev.privet.rules.scan.UsageException;
import dev.privet.rules.yaml.Faults;
import dev.privet.rules.yaml.YamlSource;
import java.io.StringReader;
import java.io.StringWriter;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.yaml.snakeyaml.DumperOptions;
import org.yaml.snakeyaml.LoaderOptions;
import org.yaml.snakeyaml.Yaml;
import org.yaml.snakeyaml.constructor.SafeConstructor;
import org.yaml.snakeyaml.nodes.MappingNode;
import org.yaml.snakeyaml.nodes.Node;
import org.yaml.snakeyaml.nodes.NodeTuple;
import org.yaml.snakeyaml.nodes.ScalarNode;
import org.yaml.snakeyaml.nodes.SequenceNode;
import org.yaml.snakeyaml.nodes.Tag;
import org.yaml.snakeyaml.representer.Representer;

/**
 * Manifests in YAML that people may edit: lists of resources, each with lists of named items
 * within. What a resource carries under {@code meta: privet:} are the marks of its values.
 * Comments, keys, items and whole resources that people add stay where they are.
 */
final class YamlFile {
  private static final String HEAD =
      """
      # Written by privet map, from the code and the policy. Categories and uses: Fideslang (Ethyca, CC BY 4.0).
      # Edit it freely, save what is under meta: privet: values that somebody has changed stay as they are.
      """;
  private static final String GONE = "no longer seen in the code";

  private final String file;
  private final MappingNode ours;
  private final List<String> notes = new ArrayList<>();
  private boolean changed;

  private YamlFile(String file, Map<String, Object> content) {
    this.file = file;
    this.ours = (MappingNode) new Representer(options()).represent(copy(content));
  }

  /** The same of objects that occur once only: what occurs twice would be written as an alias. */
  private static Object copy(Object value) {
    if (value instanceof Map<?, ?> map) {
      Map<Object, Object> copy = new LinkedHashMap<>();
      map.forEach((key, it) -> copy.put(key, copy(it)));
      return copy;
    }
    if (value instanceof List<?> list) {
      List<Object> copy = new ArrayList<>();
      list.forEach(it -> copy.add(copy(it)));
      return copy;
    }
    return value;
  }

  private static DumperOptions options() {
    DumperOptions options = new DumperOptions();
    options.setDefaultFlowStyle(DumperOptions.FlowStyle.BLOCK);
    options.setSplitLines(false);
    options.setProcessComments(true);
    return options;
  }

  private static String print(Node root) {
    StringWriter out = new StringWriter();
    new Yaml(new SafeConstructor(new LoaderOptions()), new Representer(options()), options())
        .serialize(root, out);
    return out.toString();
  }

  /** The manifests without anybody's edits. */
  static String text(Map<String, Object> content) {
    YamlFile fresh = new YamlFile("", content);
    for (NodeTuple section : fresh.ours.getValue()) {
      for (MappingNode resource : items(section.getValueNode())) {
        Map<String, String> marks = new LinkedHashMap<>();
        fresh.merge(resource, resource, "", Map.of(), marks, false);
        fresh.mark(resource, marks);
      }
    }
    return HEAD + print(fresh.ours);
  }

  /**
   * Brings manifests up to date.
   *
   * @param file their name, for messages
   * @param text what is in the file
   * @throws UsageException if it holds no manifests, with the line
   */
  static Merged merge(String file, String text, Map<String, Object> content) throws UsageException {
    Faults faults = new Faults(file);
    if (YamlSource.read(text, faults).isEmpty() || faults.count() > 0) {
      throw new UsageException(
          faults.all().isEmpty()
              ? file + ":1: found nothing, expected manifests"
              : Plain.of(faults.all().get(0).toString()));
    }
    LoaderOptions options = new LoaderOptions();
    options.setProcessComments(true);
    Node root = new Yaml(options).compose(new StringReader(text));
    if (!(root instanceof MappingNode theirs)
        || (find(theirs, "dataset") == null && find(theirs, "system") == null)) {
      throw new UsageException(
          file
              + ":1: found neither \"dataset\" nor \"system\", expected the manifests that privet"
              + " map wrote; nothing is overwritten");
    }
    YamlFile merging = new YamlFile(file, content);
    merging.merge(theirs);
    return new Merged(merging.changed ? print(theirs) : text, merging.notes);
  }

  private void merge(MappingNode theirs) {
    for (NodeTuple section : ours.getValue()) {
      String name = text(section.getKeyNode());
      Node there = find(theirs, name);
      if (!(there instanceof SequenceNode list)) {
        set(theirs, name, section.getValueNode());
        continue;
      }
      Set<String> keys = new LinkedHashSet<>();
      for (MappingNode resource : items(section.getValueNode())) {
        keys.add(name(resource));
        Optional<MappingNode> same =
            items(list).stream().filter(it -> name(it).equals(name(resource))).findFirst();
        Map<String, String> marks = new LinkedHashMap<>();
        if (same.isPresent()) {
          merge(same.get(), resource, "", marks(same.get()), marks, true);
          mark(same.get(), marks);
        } else {
          merge(resource, resource, "", Map.of(), marks, false);
          mark(resource, marks);
          list.getValue().add(resource);
          changed = true;
        }
      }
      for (MappingNode it : items(list)) {
        if (!keys.contains(name(it)) && !marks(it).isEmpty()) {
          gone(it);
        }
      }
    }
  }

  /** Marks a resource that the code no longer supports. */
  private void gone(MappingNode resource) {
    Map<String, String> marks = new LinkedHashMap<>(marks(resource));
    String own = marks.getOrDefault("", "");
    if (!own.startsWith(GONE)) {
      marks.put("", GONE + " " + own);
      mark(resource, marks);
      note(resource, name(resource) + " is " + GONE);
    }
  }

  /**
   * Merges an item into one of the file, or only takes its marks where both are the same.
   *
   * @param path the names of the items around it
   * @param before the marks in the file
   * @param marks gets the marks of today
   */
  private void merge(
      MappingNode theirs,
      MappingNode item,
      String path,
      Map<String, String> before,
      Map<String, String> marks,
      boolean edited) {
    Map<String, String> prints = prints(before.getOrDefault(path, ""));
    Map<String, String> now = new LinkedHashMap<>();
    marks.put(path, "");
    for (NodeTuple tuple : List.copyOf(item.getValue())) {
      String key = text(tuple.getKeyNode());
      Node value = tuple.getValueNode();
      if (isList(value)) {
        Node list = find(theirs, key);
        if (!(list instanceof SequenceNode) || (!isList(list) && !isEmpty(list))) {
          set(theirs, key, value);
          list = value;
        }
        within((SequenceNode) list, value, path + key + "/", before, marks, edited);
      } else if (!isName(key)) {
        Node there = find(theirs, key);
        String told = leaf(value);
        Cell cell =
            there == null || !edited
                ? Cell.fresh(told)
                : Cell.of(prints.getOrDefault(key, ""), leaf(there), told);
        now.put(key, cell.print());
        if (there == null || !leaf(there).equals(cell.text())) {
          set(theirs, key, value);
        }
        if (cell.stale() && there != null) {
          note(
              there,
              key
                  + " of "
                  + path
                  + name(theirs)
                  + " stays as edited; by the code it is now: "
                  + told);
        }
      }
    }
    marks.put(
        path,
        now.entrySet().stream()
            .map(it -> it.getKey() + "=" + it.getValue())
            .collect(Collectors.joining(" ")));
  }

  private void within(
      SequenceNode theirs,
      Node ours,
      String path,
      Map<String, String> before,
      Map<String, String> marks,
      boolean edited) {
    Set<String> names = new LinkedHashSet<>();
    for (MappingNode item : items(ours)) {
      String name = name(item);
      names.add(name);
      Optional<MappingNode> same =
          items(theirs).stream().filter(it -> name(it).equals(name)).findFirst();
      if (same.isPresent()) {
        merge(same.get(), item, path + name + "/", before, marks, edited);
      } else {
        merge(item, item, path + name + "/", Map.of(), marks, false);
        theirs.getValue().add(item);
        changed = true;
      }
    }
    if (edited) {
      for (MappingNode it : items(theirs)) {
        String own = path + name(it) + "/";
        String mark = before.get(own);
        if (!names.contains(name(it)) && mark != null) {
          marks.put(own, mark.startsWith(GONE) ? mark : GONE + " " + mark);
          if (!mark.startsWith(GONE)) {
            note(it, own.replaceFirst("/$", "") + " is " + GONE);
          }
        }
      }
    }
  }

  private void note(Node at, String what) {
    notes.add(file + ":" + (at.getStartMark().getLine() + 1) + ": " + Plain.of(what));
  }

  private static Map<String, String> prints(String marks) {
    Map<String, String> prints = new LinkedHashMap<>();
    for (String part : marks.replace(GONE, "").strip().split(" ", -1)) {
      int equals = part.indexOf('=');
      if (equals > 0) {
        prints.put(part.substring(0, equals), part.substring(equals + 1));
      }
    }
    return prints;
  }

  private static Map<String, String> marks(MappingNode resource) {
    Map<String, String> marks = new LinkedHashMap<>();
    if (find(resource, "meta") instanceof MappingNode meta
        && find(meta, "privet") instanceof MappingNode all) {
      for (NodeTuple it : all.getValue()) {
        marks.put(text(it.getKeyNode()).replaceFirst("^\\.$", ""), text(it.getValueNode()));
      }
    }
    return marks;
  }

  /** Writes marks into a resource, beside what else people put under its {@code meta}. */
  private void mark(MappingNode resource, Map<String, String> marks) {
    if (marks.equals(marks(resource))) {
      return;
    }
    Map<String, String> shown = new LinkedHashMap<>();
    marks.forEach((path, mark) -> shown.put(path.isEmpty() ? "." : path, mark));
    Node all = new Representer(options()).represent(shown);
    if (!(find(resource, "meta") instanceof MappingNode meta)) {
      set(resource, "meta", new Representer(options()).represent(Map.of("privet", shown)));
      return;
    }
    set(meta, "privet", all);
  }

  private void set(MappingNode map, String key, Node value) {
    changed = true;
    List<NodeTuple> tuples = map.getValue();
    for (int i = 0; i < tuples.size(); i++) {
      if (text(tuples.get(i).getKeyNode()).equals(key)) {
        tuples.set(i, new NodeTuple(tuples.get(i).getKeyNode(), value));
        return;
      }
    }
    tuples.add(
        new NodeTuple(
            new ScalarNode(Tag.STR, key, null, null, DumperOptions.ScalarStyle.PLAIN), value));
  }

  private static @Nullable Node find(MappingNode map, String key) {
    return map.getValue().stream()
        .filter(it -> text(it.getKeyNode()).equals(key))
        .map(NodeTuple::getValueNode)
        .findFirst()
        .orElse(null);
  }

  private static boolean isName(String key) {
    return key.equals("fides_key") || key.equals("name");
  }

  /** What tells an item from those beside it. */
  private static String name(MappingNode item) {
    Node key = find(item, "fides_key");
    Node name = key == null ? find(item, "name") : key;
    return name == null ? "" : text(name);
  }

  private static boolean isEmpty(Node node) {
    return node instanceof SequenceNode list && list.getValue().isEmpty();
  }

  /** Whether a node is a list of items. */
  private static boolean isList(Node node) {
    return node instanceof SequenceNode list
        && !list.getValue().isEmpty()
        && list.getValue().stream().allMatch(MappingNode.class::isInstance);
  }

  private static List<MappingNode> items(Node node) {
    List<MappingNode> items = new ArrayList<>();
    if (node instanceof SequenceNode list) {
      list.getValue()
          .forEach(
              it -> {
                if (it instanceof MappingNode item) {
                  items.add(item);
                }
              });
    }
    return items;
  }

  private static String text(Node node) {
    return node instanceof ScalarNode scalar ? scalar.getValue() : "";
  }

  /** A value as text: a scalar, or a list of them. */
  private static String leaf(Node node) {
    if (node instanceof SequenceNode list) {
      return list.getValue().stream().map(YamlFile::text).collect(Collectors.joining(", "));
    }
    return text(node);
  }
}
