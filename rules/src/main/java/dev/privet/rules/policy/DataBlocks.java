package dev.privet.rules.policy;

import dev.privet.analyzer.spec.SinkKind;
import dev.privet.rules.yaml.Fields;
import dev.privet.rules.yaml.YamlNode;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** The blocks that name things: {@code data}, {@code places} and {@code recipients}. */
final class DataBlocks {
  private final Reading reading;

  DataBlocks(Reading reading) {
    this.reading = reading;
  }

  List<Policy.Data> data(Optional<YamlNode> block) {
    List<Policy.Data> aliases = new ArrayList<>();
    for (YamlNode.Entry entry : reading.entries(block)) {
      Policy.Data alias = data(entry.key().value(), Fields.of(entry.value(), reading.faults()));
      reading.declare(alias.alias(), alias.covers());
      aliases.add(alias);
    }
    return aliases;
  }

  private Policy.Data data(String alias, Fields fields) {
    Policy.Data data =
        new Policy.Data(
            alias,
            reading.requiredData(fields, "covers"),
            reading.strings(fields, "fields"),
            reading.string(fields, "only"),
            reading.strings(fields, "subject"),
            reading.strings(fields, "for"),
            conditions(fields),
            reading.string(fields, "role"),
            fields.flag("log"),
            reading.string(fields, "window"),
            reading.strings(fields, "types"),
            reading.clause(fields));
    fields.done();
    return data;
  }

  /** The published sentences: an id, and a quote or a mapping of {@code quote} and {@code why}. */
  Map<String, Policy.Statement> statements(Optional<YamlNode> block) {
    Map<String, Policy.Statement> statements = new LinkedHashMap<>();
    for (YamlNode.Entry entry : reading.entries(block)) {
      String id = entry.key().value();
      Clause clause = new Clause(reading.faults().file(), entry.key().line(), List.of(id));
      if (entry.value() instanceof YamlNode.Text text) {
        statements.put(id, new Policy.Statement(id, text.value(), "", clause));
      } else {
        Fields fields = Fields.of(entry.value(), reading.faults());
        String quote = fields.required("quote").map(YamlNode.Text::value).orElse("");
        statements.put(id, new Policy.Statement(id, quote, reading.string(fields, "why"), clause));
        fields.done();
      }
    }
    return statements;
  }

  private Map<String, String> conditions(Fields fields) {
    Map<String, String> conditions = new LinkedHashMap<>();
    Optional<YamlNode> when = fields.node("when");
    if (when.isPresent() && when.get() instanceof YamlNode.Text text) {
      conditions.put("*", text.value());
      return conditions;
    }
    for (YamlNode.Entry entry : reading.entries(when)) {
      reading.data(entry.key());
      if (entry.value() instanceof YamlNode.Text text) {
        conditions.put(entry.key().value(), text.value());
      } else {
        reading.faults().add(entry.value().line(), entry.value().kind(), "a condition");
      }
    }
    return conditions;
  }

  List<Policy.Place> places(Optional<YamlNode> block) {
    List<Policy.Place> places = new ArrayList<>();
    for (YamlNode.Entry entry : reading.entries(block)) {
      String alias = entry.key().value();
      if (alias.equals("cookies")) {
        continue;
      }
      Fields fields = Fields.of(entry.value(), reading.faults());
      Set<SinkKind> kinds = reading.kinds(fields, "kind");
      places.add(
          new Policy.Place(
              alias,
              reading.data(fields, "holds"),
              kinds,
              reading.strings(fields, "region"),
              fields.flag("all"),
              reading.clause(fields)));
      fields.done();
      reading.declarePlace(alias, kinds);
    }
    return places;
  }

  List<Policy.Cookies> cookies(Optional<YamlNode> placesBlock) {
    List<Policy.Cookies> groups = new ArrayList<>();
    Optional<YamlNode> block =
        placesBlock.isPresent() && placesBlock.get() instanceof YamlNode.Entries places
            ? places.entries().stream()
                .filter(it -> it.key().value().equals("cookies"))
                .map(YamlNode.Entry::value)
                .findFirst()
            : Optional.empty();
    for (YamlNode.Entry entry : reading.entries(block)) {
      Fields fields = Fields.of(entry.value(), reading.faults());
      Optional<YamlNode.Text> limit = fields.text("limit");
      boolean session = limit.filter(it -> it.value().equals("session")).isPresent();
      groups.add(
          new Policy.Cookies(
              entry.key().value(),
              reading.strings(fields, "names"),
              fields.flag("optional"),
              session,
              session ? Optional.empty() : limit.flatMap(reading::time),
              reading.strings(fields, "flags"),
              reading.clause(fields)));
      fields.done();
    }
    return groups;
  }

  List<Policy.Recipient> recipients(Optional<YamlNode> block) {
    List<Policy.Recipient> recipients = new ArrayList<>();
    for (YamlNode.Entry entry : reading.entries(block)) {
      Fields fields = Fields.of(entry.value(), reading.faults());
      recipients.add(recipient(entry.key().value(), fields));
      fields.done();
    }
    return recipients;
  }

  private Policy.Recipient recipient(String id, Fields fields) {
    Optional<YamlNode> match = fields.node("match");
    boolean unspecified =
        match.isPresent()
            && match.get() instanceof YamlNode.Text text
            && text.value().equals("unspecified");
    List<String> packages = List.of();
    List<String> hosts = List.of();
    if (match.isPresent() && !unspecified) {
      Fields inner = Fields.of(match.get(), reading.faults());
      packages = reading.strings(inner, "packages");
      hosts = reading.strings(inner, "hosts");
      inner.done();
    }
    return new Policy.Recipient(
        id,
        packages,
        hosts,
        unspecified,
        reading.requiredData(fields, "receives"),
        reading.data(fields, "only"),
        after(fields),
        reading.strings(fields, "for"),
        reading.string(fields, "when"),
        reading.strings(fields, "region"),
        reading.clause(fields));
  }

  private List<Policy.After> after(Fields fields) {
    Optional<YamlNode> after = fields.node("after");
    if (after.isPresent() && after.get() instanceof YamlNode.Text text) {
      DataSelector all = new DataSelector(List.of(new DataSelector.Term.All()), false);
      return reading.word(text, Transformation.class).stream()
          .map(it -> new Policy.After(all, it))
          .toList();
    }
    List<Policy.After> conditions = new ArrayList<>();
    for (YamlNode.Entry entry : reading.entries(after)) {
      DataSelector data = reading.data(entry.key());
      if (entry.value() instanceof YamlNode.Text text) {
        reading
            .word(text, Transformation.class)
            .ifPresent(it -> conditions.add(new Policy.After(data, it)));
      } else {
        String expected = Keyed.list(Transformation.class);
        reading.faults().add(entry.value().line(), entry.value().kind(), expected);
      }
    }
    return conditions;
  }
}
