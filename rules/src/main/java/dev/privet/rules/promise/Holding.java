package dev.privet.rules.promise;

import dev.privet.analyzer.evidence.Store;
import java.util.List;

/**
 * A store with those of its fields that a clause speaks of.
 *
 * @param store the store
 * @param fields the fields; not empty
 */
public record Holding(Store store, List<Store.Field> fields) {
  public Holding {
    fields = List.copyOf(fields);
  }

  List<String> categories() {
    return fields.stream().map(it -> it.category().key()).distinct().sorted().toList();
  }

  /** The labels of what it holds: {@code e-mail address and name}. */
  String contents() {
    List<String> labels = fields.stream().map(it -> it.category().label()).distinct().toList();
    int last = Math.min(labels.size(), 3) - 1;
    String head = String.join(", ", labels.subList(0, last));
    String end = labels.size() > 3 ? labels.get(last) + " and more" : labels.get(last);
    return last == 0 ? end : head + (labels.size() > 3 ? ", " : " and ") + end;
  }
}
