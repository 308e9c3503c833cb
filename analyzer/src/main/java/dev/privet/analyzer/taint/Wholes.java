package dev.privet.analyzer.taint;

import dev.privet.analyzer.classify.Declarations.Declared;
import dev.privet.analyzer.spec.Reads;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What a map tells that is printed as a whole, or entry by entry: settings, headers and parameters
 * hold secrets together, though it cannot be said of any one of them. So this is asked at the place
 * where they are printed, and never follows a single entry through the program.
 */
final class Wholes {
  private final Run run;

  Wholes(Run run) {
    this.run = run;
  }

  /** What arrives at a sink of this method: with the wholes in it, without those from elsewhere. */
  Labels at(Labels labels) {
    Labels near = labels.only(it -> !isFar(it));
    Labels result = near;
    for (int i = 0; i < near.size(); i++) {
      Label label = near.get(i);
      if (label.atom() instanceof Atom.Unknown promise) {
        Path map = promise.reads() == Reads.VALUE ? ofEntry(promise.path()) : promise.path();
        result = map == null ? result : result.and(whole(map, label));
      }
    }
    return result;
  }

  /** What a map tells that this method hands to another one, which prints it. */
  Labels passed(Label label) {
    return label.atom() instanceof Atom.Unknown promise && promise.reads() != Reads.VALUE
        ? whole(promise.path(), label)
        : Labels.NONE;
  }

  /** The map of whose entries this is one, whatever its key. */
  private static @Nullable Path ofEntry(Path path) {
    Path entry =
        HeapKey.ELEMENTS.equals(path.key()) && path.parent() != null ? path.parent() : path;
    return HeapKey.MAP_VALUES.equals(entry.key()) ? entry.parent() : null;
  }

  private Labels whole(Path map, Label label) {
    List<Declared> declared = run.paths().whole(map);
    Labels result = Labels.NONE;
    for (Declared each : declared) {
      Label known = run.known(each);
      result =
          result.and(
              new Label(
                  known.atom(),
                  label.form(),
                  label.reveals(),
                  Trace.graft(known.trace(), label.trace()),
                  label.unmodelled(),
                  known.confidence().and(label.confidence()),
                  label.rows()));
    }
    return result;
  }

  /** An entry that another file took out of a whole is just an entry. */
  boolean isFar(Label label) {
    return label.atom() instanceof Atom.Known known
        && run.engine().declarations().isWhole(known.origin().category())
        && !known.origin().path().equals(run.procedure().owner().unit().file().path());
  }
}
