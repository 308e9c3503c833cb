package dev.privet.rules.knowledge;

import dev.privet.analyzer.spec.AnnotationSpec;
import dev.privet.analyzer.spec.LibraryType;
import dev.privet.analyzer.spec.ModelRow;
import java.util.ArrayList;
import java.util.List;

/**
 * What model files say of libraries, in the order of the files and their lines.
 *
 * @param rows what methods do
 * @param types what types hold and extend
 * @param annotations what annotations mean
 */
public record Models(
    List<ModelRow> rows, List<LibraryType> types, List<AnnotationSpec> annotations) {
  public Models {
    rows = List.copyOf(rows);
    types = List.copyOf(types);
    annotations = List.copyOf(annotations);
  }

  /** These and then those of {@code others}. */
  public Models and(Models others) {
    return joined(List.of(this, others));
  }

  static Models joined(List<Models> all) {
    List<ModelRow> rows = new ArrayList<>();
    List<LibraryType> types = new ArrayList<>();
    List<AnnotationSpec> annotations = new ArrayList<>();
    for (Models models : all) {
      rows.addAll(models.rows);
      types.addAll(models.types);
      annotations.addAll(models.annotations);
    }
    return new Models(rows, types, annotations);
  }
}
