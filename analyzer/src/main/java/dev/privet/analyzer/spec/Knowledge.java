package dev.privet.analyzer.spec;

import java.util.List;

/**
 * Everything the engine is told about libraries and personal data. The engine itself knows no
 * library, category or law by name.
 *
 * @param rows the library models
 * @param types the stated library types
 * @param annotations the meaning of library annotations
 * @param categories the categories and their vocabulary
 * @param practices what calls, annotations and keys tell besides; empty where nobody asks for it
 */
public record Knowledge(
    List<ModelRow> rows,
    List<LibraryType> types,
    List<AnnotationSpec> annotations,
    List<CategorySpec> categories,
    List<PracticeSpec> practices) {
  public Knowledge {
    rows = List.copyOf(rows);
    types = List.copyOf(types);
    annotations = List.copyOf(annotations);
    categories = List.copyOf(categories);
    practices = List.copyOf(practices);
  }
}
