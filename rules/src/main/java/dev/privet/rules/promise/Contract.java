package dev.privet.rules.promise;

import dev.privet.analyzer.evidence.Evidence;
import dev.privet.analyzer.evidence.Store;
import dev.privet.analyzer.spec.Confidence;
import dev.privet.analyzer.spec.Sensitivity;
import dev.privet.rules.Level;
import java.util.List;

/** PRV502 and PRV503: annotations that are missing beside others, or lost on a copy. */
final class Contract implements Examiner {
  @Override
  public void examine(Case matter, Docket docket) {
    for (Store store : matter.evidence().stores()) {
      if (store.fields().stream().anyMatch(Store.Field::annotated)) {
        store.fields().stream()
            .filter(it -> !it.annotated() && it.confidence() == Confidence.HIGH)
            .filter(it -> it.category().sensitivity() != Sensitivity.IDENTIFIER)
            .forEach(it -> docket.charge(unannotated(it)));
      }
    }
    for (Evidence.Copy copy : matter.evidence().lost()) {
      docket.charge(
          new Charge(
              "PRV503",
              Level.WARNING,
              copy.to()
                  + " gets "
                  + copy.category().label()
                  + " from "
                  + copy.from()
                  + " and says nothing of it, so that the trail ends here.",
              copy.target(),
              List.of(copy.category().key()),
              List.of(),
              List.of(Phrases.related(copy.site(), "Copied here")),
              Confidence.HIGH));
    }
  }

  private static Charge unannotated(Store.Field field) {
    return new Charge(
        "PRV502",
        Level.NOTE,
        field.site().enclosing()
            + " looks like "
            + field.category().label()
            + " and has no annotation, while others of its type have one.",
        field.site(),
        List.of(field.category().key()),
        List.of(),
        List.of(),
        field.confidence());
  }
}
