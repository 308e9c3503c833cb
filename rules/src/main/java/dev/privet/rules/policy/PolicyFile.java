package dev.privet.rules.policy;

import dev.privet.rules.yaml.Fault;
import dev.privet.rules.yaml.Faults;
import dev.privet.rules.yaml.Fields;
import dev.privet.rules.yaml.YamlNode;
import dev.privet.rules.yaml.YamlSource;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Predicate;

/**
 * A policy file that was read to its end: the policy, or everything that is wrong with the file.
 *
 * @param policy what it says; empty if there is any fault
 * @param faults what is wrong, by line
 */
public record PolicyFile(Optional<Policy> policy, List<Fault> faults) {
  private static final String BUILT_IN = "/policy/default.yml";

  public PolicyFile {
    faults = List.copyOf(faults);
  }

  /**
   * Reads a policy.
   *
   * @param file the name under which it is reported
   * @param content its text
   * @param categories whether a key is of the taxonomy
   */
  public static PolicyFile read(String file, String content, Predicate<String> categories) {
    Faults faults = new Faults(file);
    Optional<Policy> policy =
        YamlSource.read(content, faults)
            .map(root -> policy(root, new Reading(faults, file, categories)));
    List<Fault> found = faults.all().stream().sorted(Comparator.comparingInt(Fault::line)).toList();
    return new PolicyFile(found.isEmpty() ? policy : Optional.empty(), found);
  }

  /** The policy that holds where a company's own is silent, or where there is none. */
  public static Policy builtIn() {
    try (InputStream in = PolicyFile.class.getResourceAsStream(BUILT_IN)) {
      if (in == null) {
        throw new IllegalStateException("missing from this build: " + BUILT_IN);
      }
      String content = new String(in.readAllBytes(), StandardCharsets.UTF_8);
      PolicyFile file = read("", content, key -> true);
      return file.policy().orElseThrow(() -> new IllegalStateException(file.faults().toString()));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static Policy policy(YamlNode node, Reading reading) {
    Fields root = Fields.of(node, reading.faults());
    DataBlocks names = new DataBlocks(reading);
    RuleBlocks rules = new RuleBlocks(reading);
    Optional<YamlNode> places = root.node("places");
    Map<Verb, Stance> defaults = new EnumMap<>(Verb.class);
    Map<Verb, Clause> stanceClauses = new EnumMap<>(Verb.class);
    Policy.Header header = header(root, reading);
    defaults(root, reading, defaults, stanceClauses);
    Policy policy =
        new Policy(
            header,
            defaults,
            stanceClauses,
            names.data(root.node("data")),
            names.places(places),
            names.cookies(places),
            names.recipients(root.node("recipients")),
            RuleBlocks.items(root, "retain", reading).stream().map(rules::retention).toList(),
            RuleBlocks.items(root, "forbid", reading).stream().map(rules::prohibition).toList(),
            RuleBlocks.items(root, "require", reading).stream().map(rules::requirement).toList(),
            RuleBlocks.items(root, "rights", reading).stream().map(rules::entitlement).toList(),
            names.statements(root.node("statements")));
    root.done();
    return policy;
  }

  private static Policy.Header header(Fields root, Reading reading) {
    Optional<YamlNode> block = root.node("policy");
    if (block.isEmpty()) {
      reading.faults().add(root.line(), "no \"policy\" block", "policy: {id: ...}");
      Clause clause = new Clause("", root.line(), List.of());
      return new Policy.Header("", "", "", "", "", true, clause);
    }
    Fields fields = Fields.of(block.get(), reading.faults());
    Optional<YamlNode.Text> base = fields.text("base");
    base.filter(it -> !it.value().equals("default") && !it.value().equals("none"))
        .ifPresent(it -> reading.faults().add(it, "default or none"));
    Policy.Header header =
        new Policy.Header(
            fields.required("id").map(YamlNode.Text::value).orElse(""),
            reading.string(fields, "version"),
            reading.string(fields, "taxonomy"),
            reading.string(fields, "text"),
            reading.string(fields, "hash"),
            base.filter(it -> it.value().equals("none")).isEmpty(),
            reading.clause(fields));
    fields.done();
    return header;
  }

  /** What holds where no entry speaks: a word, or {@code {is: deny, cite: ...}}. */
  private static void defaults(
      Fields root, Reading reading, Map<Verb, Stance> defaults, Map<Verb, Clause> clauses) {
    Optional<YamlNode> block = root.node("defaults");
    if (block.isEmpty()) {
      return;
    }
    Fields fields = Fields.of(block.get(), reading.faults());
    Clause whole = reading.clause(fields);
    for (Verb verb : Verb.values()) {
      Optional<YamlNode> node = fields.node(verb.key());
      if (node.isPresent() && node.get() instanceof YamlNode.Entries) {
        Fields inner = Fields.of(node.get(), reading.faults());
        inner
            .required("is")
            .flatMap(it -> reading.word(it, Stance.class))
            .ifPresent(it -> defaults.put(verb, it));
        clauses.put(verb, reading.clause(inner));
        inner.done();
      } else {
        reading.word(fields, verb.key(), Stance.class).ifPresent(it -> defaults.put(verb, it));
        node.ifPresent(it -> clauses.put(verb, new Clause(whole.file(), it.line(), whole.cite())));
      }
    }
    fields.done();
  }
}
