package dev.privet.analyzer.taint;

import dev.privet.analyzer.classify.Declarations.Declared;
import dev.privet.analyzer.library.TypeShape;
import java.util.List;

/** One row of what a constant query selects: the columns' data by their names. */
final class QueryResult {
  private final Run run;
  private final State state;
  private final Where where;

  QueryResult(Run run, State state, Where where) {
    this.run = run;
    this.state = state;
    this.where = where;
  }

  /**
   * A row: the value of the one column, or an array of the values of several; clean where no
   * column's name tells of a person.
   */
  Value of(String query, String origin) {
    List<String> columns = SelectedColumns.of(query);
    if (columns.size() == 1) {
      return Value.of(labels(columns.get(0), origin), TypeShape.OBJECT);
    }
    Obj row = null;
    for (int i = 0; i < columns.size(); i++) {
      Labels labels = labels(columns.get(i), origin);
      if (!labels.isEmpty()) {
        if (row == null) {
          row =
              run.engine()
                  .objects()
                  .fresh(
                      run.engine().handedSite(where.site(), -4, 0),
                      TypeShape.OBJECT.withDimensions(1));
          state.reset(row);
        }
        state.put(row, HeapKey.index(i), Value.of(labels, TypeShape.OBJECT));
      }
    }
    return row == null ? Value.CLEAN : Value.of(row);
  }

  /** A row as a map from the names of the columns. */
  Value map(String query, String origin) {
    Obj row = null;
    for (String column : SelectedColumns.of(query)) {
      Labels labels = labels(column, origin);
      if (!labels.isEmpty()) {
        if (row == null) {
          row =
              run.engine()
                  .objects()
                  .opaque(
                      run.engine().handedSite(where.site(), -4, 1), TypeShape.of("java.util.Map"));
        }
        state.put(row, HeapKey.entry(column), Value.of(labels, TypeShape.OBJECT));
      }
    }
    return row == null ? Value.CLEAN : Value.of(row);
  }

  private Labels labels(String column, String origin) {
    return run.engine()
        .declarations()
        .literal(column)
        .map(
            v ->
                Labels.of(
                    run.known(
                            new Declared(
                                v.category(),
                                where.path(),
                                where.span(),
                                "the column " + column,
                                v.evidence(),
                                v.confidence()))
                        .viaRow(origin)))
        .orElse(Labels.NONE);
  }
}
