package dev.privet.analyzer.facts;

/**
 * A type parameter.
 *
 * @param name its name
 * @param bound its first bound; absent where none is written
 */
public record TypeParameterFact(String name, TypeRef bound) {}
