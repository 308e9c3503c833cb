package dev.privet.analyzer.evidence;

import java.time.Duration;
import java.util.List;
import java.util.Optional;

/**
 * A call or statement that deletes stored data, or overwrites it with nothing.
 *
 * @param store the store's name
 * @param fields the fields that are emptied; empty where all of the record goes
 * @param soft whether the record is only marked
 * @param aged whether only what is older than some time goes
 * @param limit how old, where that can be told
 * @param basis the field or query that tells the age
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
    Optional<Duration> limit,
    String basis,
    boolean annotated,
    List<Trigger> triggers,
    String via,
    Site site) {
  public Erasure {
    fields = List.copyOf(fields);
    triggers = List.copyOf(triggers);
  }
}
