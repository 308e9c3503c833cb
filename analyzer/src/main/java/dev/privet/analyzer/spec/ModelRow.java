package dev.privet.analyzer.spec;

import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;

/**
 * What is known of some methods of a library: one row of a model file. A method covered by any row
 * counts as modelled: nothing flows but what its rows say.
 *
 * @param method which methods
 * @param sources the data they hand out
 * @param sinks the places they write to
 * @param flows how they move data
 * @param clears what they empty
 * @param invokes the callbacks (argument indices) that they call even where no flow mentions them
 * @param returns the type of the result as a type expression ({@code java.util.List<T>}), where a
 *     class path would be needed to know it; {@code this} for the receiver's type, {@code arg0} for
 *     the type of an argument, {@code arg0.class} for the class literal given there, {@code
 *     arg0.return} for what a callback returns
 * @param whenArgument an argument that must be one of {@code whenValues} for the row to apply
 * @param whenValues the constants, compared without case; empty for always
 * @param origin file and line of the row: {@code slf4j.yml:12}
 */
public record ModelRow(
    MethodPattern method,
    List<SourceSpec> sources,
    List<SinkSpec> sinks,
    List<FlowSpec> flows,
    List<Place> clears,
    List<Integer> invokes,
    Optional<String> returns,
    OptionalInt whenArgument,
    List<String> whenValues,
    String origin) {
  public ModelRow {
    sources = List.copyOf(sources);
    sinks = List.copyOf(sinks);
    flows = List.copyOf(flows);
    clears = List.copyOf(clears);
    invokes = List.copyOf(invokes);
    whenValues = List.copyOf(whenValues);
  }
}
