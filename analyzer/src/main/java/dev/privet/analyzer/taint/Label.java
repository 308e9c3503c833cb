package dev.privet.analyzer.taint;

import dev.privet.analyzer.spec.Confidence;
import dev.privet.analyzer.spec.Form;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Category and origin (or a promise of them) with the form that they have here. Two labels are the
 * same if their atom and form are; the rest is evidence.
 */
final class Label {
  private static final int MAX_ROWS = 8;

  private final Atom atom;
  private final Form form;
  private final boolean reveals;
  private final @Nullable Trace trace;
  private final boolean unmodelled;
  private final Confidence confidence;
  private final List<String> rows;
  private final int mark;

  /**
   * @param atom what it speaks of
   * @param form what has been done to it
   * @param reveals whether the form was undone on the way (decryption), so that the form of the
   *     origin does not matter
   * @param trace how it came here; null for "from the beginning of this method"
   * @param unmodelled whether it passed a call of which nothing is known
   * @param confidence how sure the path is
   * @param rows the model rows that moved it
   */
  Label(
      Atom atom,
      Form form,
      boolean reveals,
      @Nullable Trace trace,
      boolean unmodelled,
      Confidence confidence,
      List<String> rows) {
    this.atom = atom;
    this.form = form;
    this.reveals = reveals;
    this.trace = trace;
    this.unmodelled = unmodelled;
    this.confidence = confidence;
    this.rows = rows;
    this.mark = atom.hashCode() * 31 + form.ordinal();
  }

  static Label of(Atom atom, @Nullable Trace trace) {
    return new Label(atom, Form.RAW, false, trace, false, Confidence.HIGH, List.of());
  }

  Atom atom() {
    return atom;
  }

  Form form() {
    return form;
  }

  boolean reveals() {
    return reveals;
  }

  @Nullable Trace trace() {
    return trace;
  }

  boolean unmodelled() {
    return unmodelled;
  }

  Confidence confidence() {
    return confidence;
  }

  List<String> rows() {
    return rows;
  }

  /** Equal for labels that are the same. */
  int mark() {
    return mark;
  }

  boolean sameAs(Label other) {
    return this == other || (mark == other.mark && form == other.form && atom.equals(other.atom));
  }

  Label withTrace(@Nullable Trace next) {
    return new Label(atom, form, reveals, next, unmodelled, confidence, rows);
  }

  Label withAtom(Atom next) {
    return new Label(next, form, reveals, trace, unmodelled, confidence, rows);
  }

  Label changed(Form next, boolean undo) {
    if (undo) {
      return new Label(atom, Form.RAW, true, trace, unmodelled, confidence, rows);
    }
    Form then = form.then(next);
    return then == form
        ? this
        : new Label(atom, then, reveals, trace, unmodelled, confidence, rows);
  }

  Label viaUnmodelled() {
    return unmodelled
        ? this
        : new Label(atom, form, reveals, trace, true, confidence.and(Confidence.MEDIUM), rows);
  }

  /** The same, but hardly believed. */
  Label doubted() {
    return confidence == Confidence.LOW
        ? this
        : new Label(atom, form, reveals, trace, unmodelled, Confidence.LOW, rows);
  }

  Label viaRow(String row) {
    if (rows.size() >= MAX_ROWS || rows.contains(row)) {
      return this;
    }
    List<String> more = new ArrayList<>(rows);
    more.add(row);
    return new Label(atom, form, reveals, trace, unmodelled, confidence, List.copyOf(more));
  }
}
