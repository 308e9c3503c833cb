package dev.privet.analyzer.taint;

/** That a label arrives at a sink. */
record Hit(SinkSite site, Label label) {
  /** Whether it is the same arrival. */
  boolean sameAs(Hit other) {
    return label.sameAs(other.label) && site.equals(other.site);
  }
}
