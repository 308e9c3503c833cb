package dev.privet.analyzer.spec;

import java.util.List;
import java.util.Map;

/**
 * What a model file states about a library type, so that it is known without a class path too.
 *
 * @param name the qualified name
 * @param parameters the names of its type parameters
 * @param supertypes its direct supertypes as type expressions over the parameters
 * @param content for each kind of content ({@code []}, <code>{key}</code>, <code>{value}</code>,
 *     {@code .name}) the type of what it holds, over the parameters
 */
public record LibraryType(
    String name, List<String> parameters, List<String> supertypes, Map<String, String> content) {
  public LibraryType {
    parameters = List.copyOf(parameters);
    supertypes = List.copyOf(supertypes);
    content = Map.copyOf(content);
  }
}
