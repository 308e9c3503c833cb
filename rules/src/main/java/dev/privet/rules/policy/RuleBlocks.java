package dev.privet.rules.policy;

import dev.privet.analyzer.spec.Form;
import dev.privet.analyzer.spec.SinkKind;
import dev.privet.rules.Level;
import dev.privet.rules.yaml.Fields;
import dev.privet.rules.yaml.YamlNode;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.EnumSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;

/** The blocks that command: {@code retain}, {@code forbid}, {@code require} and {@code rights}. */
final class RuleBlocks {
  /** What may stay in a log, where an entry does not say otherwise. */
  private static final Set<Form> VEILED = EnumSet.range(Form.MASKED, Form.AGGREGATED);

  /** What may be kept or handed on, where an entry does not say otherwise: it is no longer it. */
  private static final Set<Form> GONE =
      EnumSet.of(Form.MASKED, Form.TOKENISED, Form.ANONYMISED, Form.AGGREGATED);

  private static final Policy.Limit NO_LIMIT = new Policy.Limit(Optional.empty(), false, false);

  private final Reading reading;

  RuleBlocks(Reading reading) {
    this.reading = reading;
  }

  /** The mappings of a block that is a list. */
  static List<Fields> items(Fields root, String block, Reading reading) {
    return root.nodes(block).stream().map(node -> Fields.of(node, reading.faults())).toList();
  }

  Policy.Retention retention(Fields fields) {
    Optional<YamlNode.Text> until = fields.text("until");
    int before = reading.faults().count();
    Policy.Retention retention =
        new Policy.Retention(
            reading.requiredData(fields, "data"),
            reading.strings(fields, "in"),
            limit(fields),
            until.flatMap(it -> reading.word(it, Event.class)),
            reading.word(fields, "from", Event.class),
            reading.time(fields, "idle"),
            reading.words(fields, "or", Event.class),
            reading.time(fields, "atLeast"),
            fields.flag("hard"),
            reading.string(fields, "meanwhile"),
            reading.word(fields, "after", Transformation.class),
            reading.strings(fields, "unless"),
            reading.string(fields, "as"),
            reading.clause(fields));
    fields.done();
    boolean faulty = reading.faults().count() > before;
    if (!faulty
        && until.isEmpty()
        && retention.limit().equals(NO_LIMIT)
        && retention.idle().isEmpty()) {
      reading.faults().add(fields.line(), "no end", "a limit, until or idle");
    }
    return retention;
  }

  private Policy.Limit limit(Fields fields) {
    Optional<YamlNode.Text> limit = fields.text("limit");
    boolean tenant = limit.filter(it -> it.value().equals("tenant")).isPresent();
    boolean unspecified = limit.filter(it -> it.value().equals("unspecified")).isPresent();
    Optional<Duration> time =
        tenant || unspecified ? Optional.empty() : limit.flatMap(reading::time);
    return new Policy.Limit(time, tenant, unspecified);
  }

  Policy.Prohibition prohibition(Fields fields) {
    List<YamlNode.Text> words = fields.texts("verb");
    if (words.isEmpty()) {
      reading.faults().add(fields.line(), "an entry without \"verb\"", Keyed.list(Verb.class));
    }
    List<Verb> verbs = words.stream().flatMap(it -> reading.word(it, Verb.class).stream()).toList();
    Set<SinkKind> places = reading.kinds(fields, "in");
    if (places.isEmpty()) {
      verbs.forEach(verb -> places.addAll(verb.places()));
    }
    Optional<Set<Form>> accept = forms(fields);
    boolean log = !verbs.isEmpty() && verbs.stream().allMatch(it -> it == Verb.LOG);
    Policy.Prohibition prohibition =
        new Policy.Prohibition(
            verbs,
            reading.requiredData(fields, "data"),
            places,
            reading.strings(fields, "to"),
            reading.string(fields, "for"),
            reading.strings(fields, "unless"),
            accept.orElse(log ? VEILED : GONE),
            accept.isEmpty(),
            level(fields),
            reading.clause(fields));
    fields.done();
    return prohibition;
  }

  private Level level(Fields fields) {
    Optional<YamlNode.Text> text = fields.text("level");
    Optional<Level> level =
        text.flatMap(
            it ->
                Arrays.stream(Level.values())
                    .filter(known -> known.name().toLowerCase(Locale.ROOT).equals(it.value()))
                    .findFirst());
    if (text.isPresent() && level.isEmpty()) {
      reading.faults().add(text.get(), "one of none, note, warning, error");
    }
    return level.orElse(Level.ERROR);
  }

  private Optional<Set<Form>> forms(Fields fields) {
    List<YamlNode.Text> texts = fields.texts("accept");
    EnumSet<Form> forms = EnumSet.noneOf(Form.class);
    for (YamlNode.Text text : texts) {
      Optional<Form> form =
          Arrays.stream(Form.values()).filter(it -> it.key().equals(text.value())).findFirst();
      form.ifPresent(forms::add);
      if (form.isEmpty()) {
        List<String> keys = new ArrayList<>();
        Arrays.stream(Form.values()).forEach(it -> keys.add(it.key()));
        reading.faults().add(text, "one of " + String.join(", ", keys));
      }
    }
    return texts.isEmpty() ? Optional.empty() : Optional.of(forms);
  }

  Policy.Requirement requirement(Fields fields) {
    Optional<Duty> duty = fields.required("do").flatMap(it -> reading.word(it, Duty.class));
    Policy.Requirement requirement =
        new Policy.Requirement(
            duty.orElse(Duty.GUARD),
            reading.data(fields, "data"),
            reading.words(fields, "before", Verb.class),
            reading.string(fields, "of"),
            reading.strings(fields, "for"),
            reading.string(fields, "by"),
            reading.strings(fields, "unless"),
            reading.clause(fields));
    fields.done();
    return requirement;
  }

  Policy.Entitlement entitlement(Fields fields) {
    Policy.Entitlement entitlement =
        new Policy.Entitlement(
            reading.words(fields, "right", Right.class),
            reading.requiredData(fields, "data"),
            reading.string(fields, "by"),
            fields.flag("hard"),
            reading.strings(fields, "unless"),
            reading.clause(fields));
    fields.done();
    if (entitlement.rights().isEmpty()) {
      reading.faults().add(fields.line(), "an entry without \"right\"", Keyed.list(Right.class));
    }
    return entitlement;
  }
}
