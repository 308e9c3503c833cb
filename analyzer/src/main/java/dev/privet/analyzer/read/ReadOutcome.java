package dev.privet.analyzer.read;

import dev.privet.analyzer.facts.FileFacts;
import dev.privet.analyzer.text.Problem;
import java.util.List;
import java.util.Optional;

/**
 * What reading one file came to.
 *
 * @param facts the facts; empty where nothing could be read
 * @param problems what stood in the way of all or some of it
 */
public record ReadOutcome(Optional<FileFacts> facts, List<Problem> problems) {
  public ReadOutcome {
    problems = List.copyOf(problems);
  }
}
