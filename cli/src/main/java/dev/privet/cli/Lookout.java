package dev.privet.cli;

import dev.privet.analyzer.taint.Sighting;
import dev.privet.analyzer.taint.Witness;
import dev.privet.analyzer.text.Span;
import java.util.LinkedHashSet;
import java.util.Set;

/** A witness at one line, who remembers what happened there. */
final class Lookout implements Witness {
  private static final int MOST = 2_000;

  private final Place place;
  private final Set<Sighting> seen = new LinkedHashSet<>();

  Lookout(Place place) {
    this.place = place;
  }

  @Override
  public boolean watches(String path, Span span) {
    return span.line() <= place.line() && place.line() <= span.endLine() && place.isIn(path);
  }

  @Override
  public void saw(Sighting sighting) {
    if (seen.size() < MOST || sighting instanceof Sighting.Written) {
      seen.add(sighting);
    }
  }

  Set<Sighting> seen() {
    return seen;
  }
}
