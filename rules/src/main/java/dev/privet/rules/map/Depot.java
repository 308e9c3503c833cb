package dev.privet.rules.map;

import dev.privet.analyzer.spec.SinkKind;
import java.util.List;

/**
 * Where personal data is kept.
 *
 * @param key what tells it from others
 * @param kind what kind of place
 * @param label what a reader calls it: {@code Contact}, {@code the log}
 * @param table the table's name; empty where there is none
 * @param unit the persistence unit or schema; empty for the usual one
 * @param lifespans how long it keeps what it holds
 * @param endings what else deletes from it: {@code deleted at DELETE /account}
 * @param place where it is declared or first written
 */
public record Depot(
    String key,
    SinkKind kind,
    String label,
    String table,
    String unit,
    List<Lifespan> lifespans,
    List<String> endings,
    Place place) {
  public Depot {
    lifespans = List.copyOf(lifespans);
    endings = List.copyOf(endings);
  }

  /** What a reader calls it, with the kind of place: {@code Contact (database)}. */
  public String title() {
    return kind == SinkKind.LOG || kind == SinkKind.CONSOLE
        ? label
        : label + " (" + kind.key() + ")";
  }
}
