package dev.privet.report.map;

/**
 * A value of a file that both people and Privet write, after both were heard.
 *
 * @param text what stands there now
 * @param print the fingerprint to be written beside it
 * @param stale whether a person wrote it, and the code has come to tell something else since
 */
record Cell(String text, String print, boolean stale) {
  /** A value that nobody has edited. */
  static Cell fresh(String ours) {
    return new Cell(ours, Marks.print(ours), false);
  }

  /**
   * Decides between what stands in the file and what the code tells: what Privet wrote itself is
   * refreshed, what is empty is filled in, and what a person wrote stays.
   *
   * @param print the fingerprint beside the value; empty for none
   * @param theirs what stands in the file
   * @param ours what the code tells
   */
  static Cell of(String print, String theirs, String ours) {
    String found = Marks.print(theirs);
    String told = Marks.print(ours);
    if (theirs.isBlank() || found.equals(told)) {
      return new Cell(found.equals(told) ? theirs : ours, told, false);
    }
    return found.equals(print)
        ? new Cell(ours, told, false)
        : new Cell(theirs, print, !print.isEmpty() && !told.equals(print));
  }
}
