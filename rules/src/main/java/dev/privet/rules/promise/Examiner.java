package dev.privet.rules.promise;

/** A family of promises: what it says of a program. */
interface Examiner {
  /** Looks at the case, and writes down what it finds. */
  void examine(Case matter, Docket docket);
}
