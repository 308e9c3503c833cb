package dev.privet.rules.policy;

import dev.privet.analyzer.spec.Sensitivity;
import dev.privet.analyzer.spec.SinkKind;
import dev.privet.rules.yaml.Faults;
import dev.privet.rules.yaml.Fields;
import dev.privet.rules.yaml.YamlNode;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.EnumSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/** A policy file while it is read: what its words mean, and what is wrong with them. */
final class Reading {
  private static final String DATA =
      "an alias of the data block, a key of the taxonomy, all, anonymised, or one of"
          + " special_category, credential, financial, identifier, ordinary";

  private final Faults faults;
  private final Predicate<String> categories;
  private final Map<String, DataSelector> aliases = new LinkedHashMap<>();
  private final Map<String, Set<SinkKind>> places = new LinkedHashMap<>();
  private final String file;

  Reading(Faults faults, String file, Predicate<String> categories) {
    this.faults = faults;
    this.file = file;
    this.categories = categories;
  }

  Faults faults() {
    return faults;
  }

  void declare(String alias, DataSelector data) {
    aliases.put(alias, data);
  }

  void declarePlace(String alias, Set<SinkKind> kinds) {
    places.put(alias, kinds);
  }

  /** Where the entry stands, with the statements it cites: {@code [S1-04, 7-9]}. */
  Clause clause(Fields fields) {
    return new Clause(
        file, fields.line(), strings(fields, "cite").stream().flatMap(Reading::range).toList());
  }

  private static Stream<String> range(String cite) {
    String[] ends = cite.split("-", -1);
    if (ends.length == 2 && Arrays.stream(ends).allMatch(it -> it.matches("\\d{1,4}"))) {
      return IntStream.rangeClosed(Integer.parseInt(ends[0]), Integer.parseInt(ends[1]))
          .mapToObj(Integer::toString);
    }
    return Stream.of(cite);
  }

  /** The entries of a mapping of mappings, each with its name; a fault for what is none. */
  List<YamlNode.Entry> entries(Optional<YamlNode> block) {
    if (block.isPresent() && block.get() instanceof YamlNode.Entries entries) {
      return entries.entries();
    }
    block.ifPresent(node -> faults.add(node.line(), node.kind(), "a mapping of names"));
    return List.of();
  }

  String string(Fields fields, String key) {
    return fields.text(key).map(YamlNode.Text::value).orElse("");
  }

  List<String> strings(Fields fields, String key) {
    return fields.texts(key).stream().map(YamlNode.Text::value).toList();
  }

  <E extends Enum<E> & Keyed> Optional<E> word(Fields fields, String key, Class<E> words) {
    return fields.text(key).flatMap(text -> word(text, words));
  }

  <E extends Enum<E> & Keyed> List<E> words(Fields fields, String key, Class<E> words) {
    return fields.texts(key).stream().flatMap(text -> word(text, words).stream()).toList();
  }

  <E extends Enum<E> & Keyed> Optional<E> word(YamlNode.Text text, Class<E> words) {
    Optional<E> word = Keyed.find(words, text.value());
    if (word.isEmpty()) {
      faults.add(text, Keyed.list(words));
    }
    return word;
  }

  Optional<Duration> time(Fields fields, String key) {
    return fields.text(key).flatMap(this::time);
  }

  Optional<Duration> time(YamlNode.Text text) {
    Optional<Duration> time = Times.parse(text.value());
    if (time.isEmpty()) {
      faults.add(text, "a time such as 30min, 2h, 30d, 3 weeks or 12 months");
    }
    return time;
  }

  /** The data under {@code key}; nothing where there is no such key. */
  DataSelector data(Fields fields, String key) {
    List<DataSelector.Term> terms = new ArrayList<>();
    boolean unspecified = false;
    for (YamlNode.Text text : fields.texts(key)) {
      DataSelector data = data(text);
      unspecified |= data.unspecified();
      terms.addAll(data.terms());
    }
    return new DataSelector(terms, unspecified);
  }

  /** The data under {@code key}, which must be there. */
  DataSelector requiredData(Fields fields, String key) {
    int before = faults.count();
    DataSelector data = data(fields, key);
    boolean faulty = faults.count() > before;
    if (data.terms().isEmpty() && !data.unspecified() && !faulty) {
      faults.add(fields.line(), "an entry without \"" + key + '"', DATA);
    }
    return data;
  }

  DataSelector data(YamlNode.Text text) {
    String word = text.value();
    if (word.equals("unspecified")) {
      return DataSelector.UNSPECIFIED;
    }
    DataSelector alias = aliases.get(word);
    if (alias != null) {
      return new DataSelector(
          List.of(new DataSelector.Term.Alias(word, alias)), alias.unspecified());
    }
    if (word.equals("all")) {
      return only(new DataSelector.Term.All());
    }
    if (word.equals("anonymised")) {
      return only(new DataSelector.Term.Anonymised());
    }
    for (Sensitivity sensitivity : Sensitivity.values()) {
      if (DataSelector.word(sensitivity).equals(word)) {
        return only(new DataSelector.Term.Grade(sensitivity));
      }
    }
    if (!categories.test(word)) {
      faults.add(text, DATA);
    }
    return only(new DataSelector.Term.Key(word));
  }

  private static DataSelector only(DataSelector.Term term) {
    return new DataSelector(List.of(term), false);
  }

  /** The kinds of place under {@code key}; empty where there is no such key. */
  Set<SinkKind> kinds(Fields fields, String key) {
    EnumSet<SinkKind> kinds = EnumSet.noneOf(SinkKind.class);
    for (YamlNode.Text text : fields.texts(key)) {
      Optional<SinkKind> kind = PlaceWord.find(text.value());
      Set<SinkKind> alias = places.get(text.value());
      if (kind.isPresent()) {
        kinds.add(kind.get());
      } else if (alias != null) {
        kinds.addAll(alias);
      } else {
        faults.add(
            text, "an alias of the places block or one of " + String.join(", ", PlaceWord.keys()));
      }
    }
    return kinds;
  }
}
