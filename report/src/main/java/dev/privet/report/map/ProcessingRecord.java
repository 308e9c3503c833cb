package dev.privet.report.map;

import dev.privet.analyzer.spec.Category;
import dev.privet.analyzer.spec.Sensitivity;
import dev.privet.report.Plain;
import dev.privet.rules.map.Activity;
import dev.privet.rules.map.DataMap;
import dev.privet.rules.map.Depot;
import dev.privet.rules.map.Element;
import dev.privet.rules.map.Lifespan;
import dev.privet.rules.map.Receiver;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Collectors;

/**
 * A data map as the entries of a record of processing activities in the sense of GDPR Art. 30: what
 * the code and the policy tell, with room for what only people know.
 */
final class ProcessingRecord {
  static final String TITLE = "Processing activity";
  private static final int MOST_POINTS = 12;
  private static final int MOST_NAMES = 8;

  private final DataMap map;

  private ProcessingRecord(DataMap map) {
    this.map = map;
  }

  /** An entry for each activity. */
  static List<Entry> of(DataMap map) {
    ProcessingRecord record = new ProcessingRecord(map);
    return map.activities().stream().map(record::entry).toList();
  }

  /** The same as rows of a table, each with who is responsible. */
  static List<Entry> rows(DataMap map) {
    return of(map).stream()
        .map(
            it -> {
              Map<String, List<String>> facts = new LinkedHashMap<>(it.facts());
              facts.putAll(controller().facts());
              return new Entry(it.key(), it.title(), facts);
            })
        .toList();
  }

  /** Who is responsible: nothing that code could tell. */
  static Entry controller() {
    Map<String, List<String>> facts = new LinkedHashMap<>();
    for (String fact :
        List.of(
            "Controller and contact details",
            "Joint controllers",
            "Representative in the Union",
            "Data protection officer")) {
      facts.put(fact, List.of());
    }
    return new Entry("controller", "Responsible", facts);
  }

  /** What is declared, and nothing tells where it comes from or goes. */
  static Optional<Entry> loose(DataMap map) {
    Map<String, Set<String>> declarations = new TreeMap<>();
    for (Element it : map.loose()) {
      declarations
          .computeIfAbsent(it.category().label(), k -> new TreeSet<>())
          .add(it.declaration().replaceFirst("^.*\\.(?=[^.]+\\.[^.]+$)", ""));
    }
    if (declarations.isEmpty()) {
      return Optional.empty();
    }
    List<String> lines = new ArrayList<>();
    declarations.forEach(
        (label, names) -> {
          String some = names.stream().limit(MOST_NAMES).collect(Collectors.joining(", "));
          int more = names.size() - MOST_NAMES;
          lines.add(Plain.of(label + ": " + some + (more > 0 ? " and " + more + " more" : "")));
        });
    Map<String, List<String>> facts = new LinkedHashMap<>();
    facts.put("Declared, but not seen collected, kept or handed on", lines);
    facts.put("What becomes of it", List.of());
    return Optional.of(new Entry("loose", "Data whose way is not known", facts));
  }

  private Entry entry(Activity activity) {
    Map<String, List<String>> facts = new LinkedHashMap<>();
    facts.put("Role", List.of(activity.role()));
    facts.put("Purposes", activity.purposes().stream().map(ProcessingRecord::purpose).toList());
    facts.put("Legal basis", activity.bases());
    facts.put("Data subjects", activity.subjects());
    facts.put("Personal data", data(activity.categories()));
    facts.put("Special categories", orElse(special(activity.categories()), "none found"));
    facts.put("Collected at", orElse(points(activity), "nowhere in sight"));
    facts.put(
        "Kept in",
        orElse(
            map.depots(activity.depots()).stream().map(Depot::title).toList(), "nowhere in sight"));
    facts.put("Recipients", orElse(recipients(activity), "none found"));
    facts.put(
        "Third countries and safeguards",
        activity.transfers().isEmpty() ? List.of("no transfer found") : regions(activity));
    facts.put("Time limits for erasure", limits(activity));
    facts.put("Security measures", activity.measures());
    facts.put("Basis of this entry", basis(activity));
    facts.replaceAll((name, values) -> values.stream().map(Plain::of).toList());
    return new Entry(activity.key(), Plain.of(activity.title()), facts);
  }

  /** {@code marketing communications} for {@code marketing.communications}. */
  static String purpose(String key) {
    String[] parts = key.replace('_', ' ').split("\\.", 3);
    return parts.length < 2
        ? parts[0]
        : parts[0] + " " + parts[1] + (parts.length > 2 ? ": " + parts[2].replace(".", ": ") : "");
  }

  private static List<String> data(List<Category> categories) {
    return categories.stream().map(Category::label).distinct().toList();
  }

  private static List<String> special(List<Category> categories) {
    return categories.stream()
        .filter(it -> it.sensitivity() == Sensitivity.SPECIAL)
        .map(Category::label)
        .distinct()
        .toList();
  }

  private List<String> points(Activity activity) {
    List<String> labels =
        map.points(activity.points()).stream().map(it -> it.label()).distinct().sorted().toList();
    if (labels.size() <= MOST_POINTS) {
      return labels;
    }
    List<String> some = new ArrayList<>(labels.subList(0, MOST_POINTS));
    some.add("and " + (labels.size() - MOST_POINTS) + " more, listed in the inventory");
    return some;
  }

  private List<String> recipients(Activity activity) {
    List<String> lines = new ArrayList<>();
    for (Activity.Transfer transfer : activity.transfers()) {
      Receiver receiver = map.receiver(transfer.receiver()).orElseThrow();
      StringBuilder line = new StringBuilder(receiver.name());
      if (!receiver.does().isEmpty()) {
        line.append(" (").append(receiver.does().replace('-', ' ')).append(")");
      }
      line.append(": ")
          .append(
              transfer.data().stream()
                  .map(ProcessingRecord::handed)
                  .collect(Collectors.joining(", ")));
      List<String> remarks = new ArrayList<>();
      if (!receiver.seen()) {
        remarks.add("named by the policy, not seen in the code");
      } else if (!receiver.declared() && !receiver.internal() && !map.policy().isEmpty()) {
        remarks.add("not named by the policy");
      }
      String beyond =
          transfer.data().stream()
              .filter(it -> !it.agreed())
              .map(it -> it.category().label())
              .collect(Collectors.joining(", "));
      if (!beyond.isEmpty()) {
        remarks.add("beyond the policy: " + beyond);
      }
      if (receiver.unencrypted()) {
        remarks.add("sent unencrypted");
      }
      if (!remarks.isEmpty()) {
        line.append(" (").append(String.join("; ", remarks)).append(")");
      }
      lines.add(line.toString());
    }
    return lines;
  }

  private static String handed(Activity.Handed handed) {
    boolean raw = handed.forms().isEmpty() || handed.forms().equals(List.of("raw"));
    return handed.category().label()
        + (raw ? "" : " (" + String.join(" or ", handed.forms()).replace('-', ' ') + ")");
  }

  private List<String> regions(Activity activity) {
    List<String> lines = new ArrayList<>();
    for (Activity.Transfer transfer : activity.transfers()) {
      Receiver receiver = map.receiver(transfer.receiver()).orElseThrow();
      if (!receiver.regions().isEmpty()) {
        lines.add(receiver.name() + ": " + String.join(", ", receiver.regions()));
      }
    }
    return lines;
  }

  private List<String> limits(Activity activity) {
    Set<String> lines = new LinkedHashSet<>();
    for (Lifespan it : activity.lifespans()) {
      lines.add("promised: " + it.words() + cited(it.cite()));
    }
    for (Depot depot : map.depots(activity.depots())) {
      List<String> words = new ArrayList<>();
      depot
          .lifespans()
          .forEach(
              it ->
                  words.add(
                      it.origin() == Lifespan.Origin.DECLARED
                          ? "declared in the code: " + it.words()
                          : it.words()));
      words.addAll(depot.endings());
      lines.add(
          depot.title()
              + ": "
              + (words.isEmpty() ? "no deletion seen in the code" : String.join(", ", words)));
    }
    return List.copyOf(lines);
  }

  static String cited(List<String> cite) {
    return cite.isEmpty() ? "" : " (" + String.join(", ", cite) + ")";
  }

  private static List<String> orElse(List<String> values, String nothing) {
    return values.isEmpty() ? List.of(nothing) : values;
  }

  private List<String> basis(Activity activity) {
    List<String> lines = new ArrayList<>();
    if (activity.declared()) {
      lines.add(
          "policy "
              + map.policy()
              + cited(activity.cite())
              + (map.elements(activity).isEmpty() ? ", not seen in the code" : " and code"));
    } else {
      lines.add(
          "code in "
              + activity.key()
              + (map.policy().isEmpty() ? "" : ", not described by the policy"));
    }
    return lines;
  }
}
