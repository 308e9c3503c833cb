package dev.privet.analyzer.taint;

import dev.privet.analyzer.text.Span;

/**
 * Somebody who watches the analysis at a place in the text, in order to tell afterwards what it
 * knew there.
 */
public interface Witness {
  /** Nobody. */
  Witness NONE =
      new Witness() {
        @Override
        public boolean watches(String path, Span span) {
          return false;
        }

        @Override
        public void saw(Sighting sighting) {}
      };

  /** Whether a stretch of a file is of interest. */
  boolean watches(String path, Span span);

  /** Something of interest happened; the same may be told several times. */
  void saw(Sighting sighting);
}
