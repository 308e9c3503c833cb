package dev.privet.analyzer.library;

/** A public or protected field of a library type; for an enum constant the type is the enum. */
public record LibraryField(String name, TypeShape type, boolean isStatic) {}
