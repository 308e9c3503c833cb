package dev.privet.rules.promise;

import dev.privet.analyzer.AnalysisResult;
import dev.privet.analyzer.evidence.CookieUse;
import dev.privet.analyzer.evidence.Erasure;
import dev.privet.analyzer.evidence.Lifetime;
import dev.privet.analyzer.evidence.Store;
import dev.privet.analyzer.evidence.Trigger;
import dev.privet.analyzer.spec.Confidence;
import dev.privet.analyzer.spec.SinkKind;
import dev.privet.rules.Finding;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;

/**
 * A first policy file, from what a program does: to be held against the published text by people.
 */
public final class PolicyDraft {
  private final AnalysisResult result;
  private final List<Finding> findings;
  private final StringBuilder text = new StringBuilder();
  private final Map<String, Set<String>> aliases = new TreeMap<>();

  private PolicyDraft(AnalysisResult result, List<Finding> findings) {
    this.result = result;
    this.findings = findings;
  }

  /**
   * A draft.
   *
   * @param folder the name of the folder that was scanned, if it has one
   */
  public static String of(AnalysisResult result, List<Finding> findings, @Nullable Path folder) {
    PolicyDraft draft = new PolicyDraft(result, findings);
    draft.header(Optional.ofNullable(folder).map(Path::toString).orElse("program"));
    draft.data();
    draft.recipients();
    draft.cookies();
    draft.retain();
    draft.rights();
    return draft.text.toString();
  }

  private void line(String line) {
    text.append(line).append('\n');
  }

  private void header(String id) {
    line(
        "# What this program does with personal data, as a draft of what the published policy would have to say.");
    line(
        "# Hold every line against the published text, correct it, and add cite: [...] with the numbers of its statements.");
    line("");
    line(
        "policy: {id: "
            + id.replaceAll("[^A-Za-z0-9_-]", "-")
            + ", version: draft, taxonomy: fideslang@3}");
    line("defaults: {collect: deny, share: deny, log: allow, cookie: allow}");
  }

  private void data() {
    for (Store store : result.evidence().stores()) {
      store.fields().stream()
          .filter(it -> it.confidence() != Confidence.LOW)
          .forEach(it -> collect(it.category().key()));
    }
    result.evidence().inputs().stream()
        .filter(it -> it.field().confidence() != Confidence.LOW)
        .forEach(it -> collect(it.field().category().key()));
    if (aliases.isEmpty()) {
      result.data().stream()
          .filter(it -> it.confidence() != Confidence.LOW)
          .forEach(it -> collect(it.category().key()));
    }
    if (!aliases.isEmpty()) {
      line("");
      line("data:");
      aliases.forEach(
          (alias, keys) -> line("  " + alias + ": {covers: [" + String.join(", ", keys) + "]}"));
    }
  }

  private void collect(String key) {
    aliases.computeIfAbsent(alias(key), k -> new TreeSet<>()).add(key);
  }

  /** The group of a key: its second part, or for a term of another vocabulary that one's name. */
  private static String alias(String key) {
    String[] parts = key.split("[.:]", -1);
    String group = parts.length > 1 && parts[0].equals("user") ? parts[1] : "other";
    return (group.equals("name") || group.equals("contact") ? "account" : group)
        .toLowerCase(Locale.ROOT);
  }

  private void recipients() {
    Map<String, Set<String>> recipients = new TreeMap<>();
    Map<String, String> hosts = new TreeMap<>();
    for (Finding finding : findings) {
      finding
          .sink()
          .filter(it -> it.kind() == SinkKind.THIRD_PARTY)
          .ifPresent(
              sink -> {
                Optional<String> host = sink.host().map(it -> it.replaceFirst("^[a-z]+://", ""));
                String name =
                    sink.recipient()
                        .or(() -> host.map(it -> it.replaceAll("[^a-z0-9]+", "_")))
                        .orElse("unknown");
                recipients.computeIfAbsent(name, k -> new TreeSet<>()).addAll(finding.categories());
                if (sink.recipient().isEmpty()) {
                  hosts.put(name, host.map(it -> "{hosts: [" + it + "]}").orElse("unspecified"));
                }
              });
    }
    if (recipients.isEmpty()) {
      return;
    }
    line("");
    line("recipients:");
    recipients.forEach(
        (name, keys) -> {
          String match = hosts.containsKey(name) ? "match: " + hosts.get(name) + ", " : "";
          line("  " + name + ": {" + match + "receives: [" + String.join(", ", keys) + "]}");
        });
  }

  private void cookies() {
    Set<String> names = new TreeSet<>();
    result.evidence().cookies().stream()
        .map(CookieUse::name)
        .filter(it -> !it.isEmpty())
        .forEach(names::add);
    if (!names.isEmpty()) {
      line("");
      line("places:");
      line("  cookies:");
      line("    all: {names: [" + String.join(", ", names) + "]}");
    }
  }

  private void retain() {
    List<String> lines = new ArrayList<>();
    for (Map.Entry<String, Set<String>> alias : aliases.entrySet()) {
      Optional<Lifetime> longest =
          result.evidence().lifetimes().stream()
              .filter(it -> it.subject() == Lifetime.Subject.STORE && it.running())
              .filter(it -> it.limit().isPresent() && holds(it.name(), alias.getValue()))
              .max(java.util.Comparator.comparing(it -> it.limit().orElseThrow()));
      lines.add(
          longest
              .map(
                  it ->
                      "  - {data: "
                          + alias.getKey()
                          + ", limit: "
                          + Math.max(1, it.limit().orElseThrow().toDays())
                          + "d, from: collected}   # "
                          + it.how())
              .orElse("  - {data: " + alias.getKey() + ", limit: unspecified}"));
    }
    if (!lines.isEmpty()) {
      line("");
      line("retain:");
      lines.forEach(this::line);
    }
  }

  private boolean holds(String store, Set<String> keys) {
    return result.evidence().stores().stream()
        .filter(it -> it.name().equals(store.replaceFirst("#.*$", "")))
        .flatMap(it -> it.fields().stream())
        .anyMatch(it -> keys.contains(it.category().key()));
  }

  private void rights() {
    List<String> lines = new ArrayList<>();
    for (Map.Entry<String, Set<String>> alias : aliases.entrySet()) {
      boolean erasable =
          result.evidence().erasures().stream()
              .filter(it -> !it.soft() && holds(it.store(), alias.getValue()))
              .flatMap((Erasure it) -> it.triggers().stream())
              .anyMatch(it -> it.kind() == Trigger.Kind.ENDPOINT);
      if (erasable) {
        lines.add("  - {right: [erase], data: " + alias.getKey() + ", by: request}");
      }
    }
    if (!lines.isEmpty()) {
      line("");
      line("rights:");
      lines.forEach(this::line);
    }
  }
}
