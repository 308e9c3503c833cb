package dev.privet.cli;

/** How the command ends. */
final class ExitCode {
  /** Nothing at or above the level that fails. */
  static final int CLEAN = 0;

  /** Findings at or above the level that fails. */
  static final int FINDINGS = 1;

  /** The command line, or a policy or model file, cannot be used. */
  static final int USAGE = 2;

  /** A part of the input was not analysed, and that was not acceptable. */
  static final int INCOMPLETE = 3;

  /** A fault of this program. */
  static final int FAULT = 70;

  private ExitCode() {}
}
