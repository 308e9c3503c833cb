package dev.privet.report.console;

import dev.privet.analyzer.spec.Confidence;
import dev.privet.rules.Finding;
import java.util.List;

/** Why something that was observed is not reported. */
final class Silence {
  private Silence() {}

  /** The reason for a finding of level none. */
  static String of(Finding finding) {
    boolean guessed =
        !finding.flows().isEmpty()
            && finding.flows().stream().allMatch(it -> it.confidence() == Confidence.LOW);
    if (guessed) {
      return "only guesses lead here (low confidence), and guesses are not reported";
    }
    String forms = String.join(", ", finding.forms());
    List<String> clauses = finding.promises();
    return "the policy accepts it in this form ("
        + forms
        + ") at this kind of place"
        + (clauses.isEmpty() ? "" : ", by " + String.join(", ", clauses));
  }
}
