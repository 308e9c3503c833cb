package dev.privet.rules.policy;

import java.util.List;

/**
 * Where in a policy file something is said.
 *
 * @param file the policy file as reported; empty for the policy that is built in
 * @param line the line, from 1
 * @param cite the ids of the published statements behind it; may be empty
 */
public record Clause(String file, int line, List<String> cite) {
  public Clause {
    cite = List.copyOf(cite);
  }
}
