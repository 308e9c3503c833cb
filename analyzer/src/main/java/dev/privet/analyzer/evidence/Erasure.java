package dev.privet.analyzer.evidence;

import java.util.List;

/**
 * A call or statement that deletes stored data, or overwrites it with nothing.
 *
 * @param store the store's name
 * @param fields the fields that are emptied; empty where all of the record goes
 * @param soft whether the record is only marked
 * @param aged whether only what is older than some time goes
 * @param annotated whether an annotation of the method says so
 * @param triggers what leads to it
 * @param via how it comes about where no call names the store: {@code with Customer}
 * @param site where
 */
public record Erasure(
    String store,
    List<String> fields,
    boolean soft,
    boolean aged,
    boolean annotated,
    List<Trigger> triggers,
    String via,
    Site site) {
  public Erasure {
    fields = List.copyOf(fields);
    triggers = List.copyOf(triggers);
  }
}
