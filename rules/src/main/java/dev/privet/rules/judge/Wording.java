package dev.privet.rules.judge;

import dev.privet.analyzer.spec.Category;
import dev.privet.analyzer.spec.Form;
import dev.privet.analyzer.taint.Flow;
import dev.privet.analyzer.taint.SinkPoint;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumSet;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;

/** The sentence of a finding: which data, what happens to it, on what ground, from where. */
final class Wording {
  private static final int MOST_LABELS = 4;
  private static final int MOST_ORIGINS = 3;

  private final Recipients recipients;

  Wording(Recipients recipients) {
    this.recipients = recipients;
  }

  /**
   * The sentence.
   *
   * @param flows what arrives, best first
   * @param ground why it is wrong; may be empty
   */
  String sentence(SinkPoint sink, List<Flow> flows, String ground) {
    List<String> labels = labels(flows);
    boolean plural = labels.size() > 1 || isPlural(labels.get(0));
    Set<String> origins = new LinkedHashSet<>();
    flows.forEach(flow -> origins.add(flow.origin().declaration()));
    return capitalised(list(labels, MOST_LABELS, "more"))
        + (plural ? " are " : " is ")
        + event(sink)
        + (ground.isEmpty() ? "" : " " + ground)
        + (plural ? "; they come from " : "; it comes from ")
        + list(List.copyOf(origins), MOST_ORIGINS, "other places")
        + ".";
  }

  /** What happens, as a participle: {@code written to the log}. */
  private String event(SinkPoint sink) {
    String whom = recipients.name(sink).orElse("");
    return switch (sink.kind()) {
      case LOG -> "written to the log";
      case CONSOLE -> "printed to the console";
      case EXCEPTION -> "put into an exception's message";
      case RESPONSE -> "returned in an HTTP response";
      case URL -> "put into a URL";
      case TELEMETRY -> named("put into telemetry", sink) + (whom.isEmpty() ? "" : " for " + whom);
      case COOKIE -> named("stored in a cookie", sink);
      case SESSION -> named("kept in the session", sink);
      case FILE -> "written to a file";
      case DATABASE -> "stored in a database";
      case CACHE -> "kept in a cache";
      case QUEUE -> named("put into a message queue", sink);
      case THIRD_PARTY -> "sent to " + (whom.isEmpty() ? "an unknown recipient" : whom);
      case INTERNAL_SERVICE ->
          "sent to another service" + (whom.isEmpty() ? "" : " (" + whom + ")");
    };
  }

  private static String named(String event, SinkPoint sink) {
    return event + sink.label().map(it -> " as \"" + it + '"').orElse("");
  }

  /** The categories' labels, gravest first, each with its forms where it is not raw. */
  private static List<String> labels(List<Flow> flows) {
    Map<Category, EnumSet<Form>> forms = new LinkedHashMap<>();
    flows.stream()
        .sorted(
            Comparator.comparing((Flow it) -> it.origin().category().sensitivity())
                .reversed()
                .thenComparing(it -> it.origin().category().key()))
        .forEach(
            it ->
                forms
                    .computeIfAbsent(it.origin().category(), key -> EnumSet.noneOf(Form.class))
                    .add(it.form()));
    Set<String> labels = new LinkedHashSet<>();
    forms.forEach((category, in) -> labels.add(category.label() + suffix(in)));
    return List.copyOf(labels);
  }

  private static String suffix(EnumSet<Form> forms) {
    return forms.contains(Form.RAW)
        ? ""
        : forms.stream().map(Grounds::word).collect(Collectors.joining(", ", " (", ")"));
  }

  private static boolean isPlural(String label) {
    String word = label.replaceFirst(" \\(.*$", "").toLowerCase(Locale.ROOT);
    return word.endsWith("s") && !word.endsWith("ss") && !word.endsWith("us");
  }

  private static String list(List<String> items, int most, String rest) {
    List<String> shown = new ArrayList<>(items.size() > most ? items.subList(0, most - 1) : items);
    if (shown.size() < items.size()) {
      shown.add(items.size() - shown.size() + " " + rest);
    }
    int last = shown.size() - 1;
    return last == 0
        ? shown.get(0)
        : String.join(", ", shown.subList(0, last)) + " and " + shown.get(last);
  }

  private static String capitalised(String text) {
    return text.isEmpty()
        ? text
        : text.substring(0, 1).toUpperCase(Locale.ROOT) + text.substring(1);
  }
}
