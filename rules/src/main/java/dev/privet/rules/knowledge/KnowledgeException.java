package dev.privet.rules.knowledge;

import dev.privet.rules.yaml.Fault;
import java.util.List;
import java.util.stream.Collectors;

/** Knowledge files cannot be used as they are. Its message has one line for each fault. */
public final class KnowledgeException extends Exception {
  private static final long serialVersionUID = 1L;

  private final transient List<Fault> faults;

  public KnowledgeException(List<Fault> faults) {
    super(faults.stream().map(Fault::toString).collect(Collectors.joining("\n")));
    this.faults = List.copyOf(faults);
  }

  /** What is wrong, file by file in the order of the lines. */
  public List<Fault> faults() {
    return faults;
  }
}
