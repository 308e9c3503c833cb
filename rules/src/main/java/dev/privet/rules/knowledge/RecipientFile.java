package dev.privet.rules.knowledge;

import dev.privet.rules.yaml.Faults;
import dev.privet.rules.yaml.Fields;
import dev.privet.rules.yaml.YamlNode;
import dev.privet.rules.yaml.YamlSource;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * One file of recipients.
 *
 * @param entries its recipients in its order
 */
record RecipientFile(List<Entry> entries) {
  RecipientFile {
    entries = List.copyOf(entries);
  }

  /**
   * A recipient, with the lines of what it claims for itself alone.
   *
   * @param id its id
   * @param claims its packages and hosts
   */
  record Entry(Recipient recipient, YamlNode.Text id, List<YamlNode.Text> claims) {
    Entry {
      claims = List.copyOf(claims);
    }
  }

  /** Reads a file; what is wrong with it goes to {@code faults} and is left out. */
  static RecipientFile read(String content, Faults faults) {
    List<Entry> entries = new ArrayList<>();
    YamlSource.read(content, faults)
        .ifPresent(
            root -> {
              Fields fields = Fields.of(root, faults);
              for (YamlNode node : fields.nodes("recipients")) {
                entry(Fields.of(node, faults), faults).ifPresent(entries::add);
              }
              fields.done();
            });
    return new RecipientFile(entries);
  }

  private static Optional<Entry> entry(Fields fields, Faults faults) {
    Optional<YamlNode.Text> id =
        fields.required("id").filter(it -> RecipientNotation.isId(it, faults));
    Optional<YamlNode.Text> name = fields.required("name");
    Optional<RecipientKind> kind = fields.required("kind").flatMap(it -> kind(it, faults));
    List<YamlNode.Text> packages = fields.texts("packages");
    List<YamlNode.Text> hosts = fields.texts("hosts");
    List<String> packageNames = RecipientNotation.packages(packages, faults);
    List<String> hostPatterns = RecipientNotation.hosts(hosts, faults);
    fields.done();
    if (id.isEmpty() || name.isEmpty() || kind.isEmpty()) {
      return Optional.empty();
    }
    List<YamlNode.Text> claims = new ArrayList<>(packages);
    claims.addAll(hosts);
    return Optional.of(
        new Entry(
            new Recipient(
                id.get().value(), name.get().value(), kind.get(), packageNames, hostPatterns),
            id.get(),
            claims));
  }

  private static Optional<RecipientKind> kind(YamlNode.Text text, Faults faults) {
    try {
      return Optional.of(Names.parse(RecipientKind.values(), RecipientKind::key, text.value()));
    } catch (NotationException e) {
      faults.add(text, e.expected());
      return Optional.empty();
    }
  }
}
