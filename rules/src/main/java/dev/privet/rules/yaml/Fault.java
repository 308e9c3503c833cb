package dev.privet.rules.yaml;

/**
 * One thing that is wrong in a file somebody wrote.
 *
 * @param file the file as its author calls it
 * @param line the line, from 1
 * @param found what stands there
 * @param expected what should
 */
public record Fault(String file, int line, String found, String expected) {
  @Override
  public String toString() {
    return file + ":" + line + ": found " + found + ", expected " + expected;
  }
}
