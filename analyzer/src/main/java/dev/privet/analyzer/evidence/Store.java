package dev.privet.analyzer.evidence;

import dev.privet.analyzer.spec.Category;
import dev.privet.analyzer.spec.Confidence;
import java.time.Duration;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;

/**
 * A kind of record that the program keeps: an entity, a document, a table.
 *
 * @param name the qualified name of its type, or the name of the table
 * @param label what a reader calls it: {@code Customer}
 * @param table the table's name in lower case
 * @param fields what it holds that is personal
 * @param declared how long it may be kept by its own annotation
 * @param soft whether deleting it only marks it
 * @param unit the persistence unit or schema it is bound to; empty for the usual one
 * @param others the names of the stores that its fields lead to: records beside its own
 * @param site where it is declared
 */
public record Store(
    String name,
    String label,
    String table,
    List<Field> fields,
    Optional<Declared> declared,
    Optional<Site> soft,
    String unit,
    Set<String> others,
    Site site) {
  public Store {
    others = Collections.unmodifiableSet(new TreeSet<>(others));
    fields = List.copyOf(fields);
  }

  /**
   * A personal field.
   *
   * @param name its name
   * @param category what it holds
   * @param confidence how sure
   * @param annotated whether an annotation says so
   * @param subject whose data it is by that annotation; empty where nothing is said
   * @param declared how long it may be kept by its own annotation
   * @param site where it is declared
   */
  public record Field(
      String name,
      Category category,
      Confidence confidence,
      boolean annotated,
      String subject,
      Optional<Declared> declared,
      Site site) {}

  /**
   * A retention that the code declares by annotation.
   *
   * @param limit how long
   * @param from the event it counts from, as written
   */
  public record Declared(Duration limit, String from) {}
}
