package dev.privet.rules.yaml;

import java.util.ArrayList;
import java.util.List;

/** The faults of one file, collected while it is read to its end. */
public final class Faults {
  private final String file;
  private final List<Fault> found = new ArrayList<>();

  public Faults(String file) {
    this.file = file;
  }

  /** The file that the faults are in. */
  public String file() {
    return file;
  }

  /** Notes one; {@code found} and {@code expected} are parts of one sentence. */
  public void add(int line, String found, String expected) {
    this.found.add(new Fault(file, line, found, expected));
  }

  /** Notes one about a text that is quoted in the message. */
  public void add(YamlNode.Text text, String expected) {
    add(text.line(), '"' + text.value() + '"', expected);
  }

  /** How many were found so far. */
  public int count() {
    return found.size();
  }

  /** What was found so far, in the order of the file's reading. */
  public List<Fault> all() {
    return List.copyOf(found);
  }
}
