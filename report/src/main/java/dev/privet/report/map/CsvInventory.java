package dev.privet.report.map;

import dev.privet.report.Plain;
import dev.privet.rules.map.Activity;
import dev.privet.rules.map.DataMap;
import dev.privet.rules.map.Depot;
import dev.privet.rules.map.Element;
import dev.privet.rules.map.Lifespan;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Stream;

/** The inventory as rows: each piece of data with where it comes from, stays and goes. */
final class CsvInventory {
  static final String TITLE = "Declaration";

  private CsvInventory() {}

  /** A row for each piece of data. */
  static List<Entry> of(DataMap map) {
    Map<String, Integer> keys = new HashMap<>();
    return Stream.concat(map.elements().stream(), map.loose().stream())
        .map(
            it -> {
              String key = it.declaration() + "#" + it.category().key();
              int count = keys.merge(key, 1, Integer::sum);
              return entry(map, it, count == 1 ? key : key + "#" + count);
            })
        .toList();
  }

  private static Entry entry(DataMap map, Element it, String key) {
    Map<String, List<String>> facts = new LinkedHashMap<>();
    facts.put("Data", List.of(it.category().label()));
    facts.put("Category", List.of(it.category().key()));
    facts.put("Sensitivity", List.of(it.category().sensitivity().name().toLowerCase(Locale.ROOT)));
    facts.put("Data subject", it.subject().isEmpty() ? List.of() : List.of(it.subject()));
    facts.put(
        "Processing activity",
        map.activities().stream()
            .filter(activity -> it.activities().contains(activity.key()))
            .map(Activity::title)
            .toList());
    facts.put("Collected at", map.points(it.points()).stream().map(at -> at.label()).toList());
    facts.put("Kept in", map.depots(it.depots()).stream().map(Depot::title).toList());
    facts.put("Recipients", recipients(map, it));
    facts.put("Retention promised", words(it, Lifespan.Origin.PROMISED));
    facts.put("Retention declared", words(it, Lifespan.Origin.DECLARED));
    facts.put("Retention enforced", words(it, Lifespan.Origin.ENFORCED));
    facts.put("Confidence", List.of(it.confidence().name().toLowerCase(Locale.ROOT)));
    facts.put("Why", List.of(it.why()));
    facts.put("File", List.of(it.place().path()));
    facts.put("Line", List.of(String.valueOf(it.place().line())));
    facts.put("Remarks", List.of());
    facts.replaceAll((name, values) -> values.stream().map(Plain::of).toList());
    return new Entry(key, Plain.of(it.declaration()), facts);
  }

  private static List<String> recipients(DataMap map, Element it) {
    List<String> names = new ArrayList<>();
    for (Element.Handing handing : it.handings()) {
      String name = map.receiver(handing.receiver()).orElseThrow().name();
      boolean raw = handing.forms().equals(List.of("raw"));
      names.add(raw ? name : name + " (" + String.join(" or ", handing.forms()) + ")");
    }
    return names;
  }

  private static List<String> words(Element it, Lifespan.Origin origin) {
    return it.lifespans().stream()
        .filter(span -> span.origin() == origin)
        .map(span -> span.words() + ProcessingRecord.cited(span.cite()))
        .distinct()
        .toList();
  }
}
