package dev.privet.analyzer.taint;

import dev.privet.analyzer.library.LibraryField;
import dev.privet.analyzer.library.TypeShape;
import dev.privet.analyzer.link.FieldDecl;
import dev.privet.analyzer.link.Program;
import dev.privet.analyzer.link.Shapes;
import dev.privet.analyzer.link.TypeDecl;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;

/**
 * What an ambiguous dotted name means in its scope (JLS 6.5.2): a field of this or an enclosing
 * type, an imported static field, a type.
 */
final class Meanings {
  private final Program program;
  private final Map<TypeDecl, Map<String, Meaning>> known = new ConcurrentHashMap<>();

  Meanings(Program program) {
    this.program = program;
  }

  /** What a name means. */
  sealed interface Meaning {
    /** A field of this, {@code hops} enclosing instances further out, then fields from there. */
    record OfThis(int hops, FieldDecl field, List<String> rest) implements Meaning {}

    /** An enclosing instance itself: {@code Outer.this}. */
    record Enclosing(int hops, List<String> rest) implements Meaning {}

    /** A static field of the program, then fields from there. */
    record Static(FieldDecl field, List<String> rest) implements Meaning {}

    /** A static field of a library type, then fields from there. */
    record LibraryStatic(String type, String field, TypeShape fieldType, List<String> rest)
        implements Meaning {}

    /** A type. */
    record Type(String name) implements Meaning {}

    /** A field inherited from a library type, or nothing known. */
    record Unknown(String name) implements Meaning {}
  }

  Meaning of(String name, TypeDecl scope) {
    Map<String, Meaning> inScope = known.computeIfAbsent(scope, s -> new ConcurrentHashMap<>());
    Meaning meaning = inScope.get(name);
    if (meaning == null) {
      meaning = compute(name, scope);
      inScope.put(name, meaning);
    }
    return meaning;
  }

  private Meaning compute(String name, TypeDecl scope) {
    List<String> parts = List.of(name.split("\\."));
    int self = parts.indexOf("this");
    if (self > 0) {
      String outer = program.typeName(String.join(".", parts.subList(0, self)), scope);
      int hops = 0;
      for (TypeDecl type = scope; type != null; type = type.outer(), hops++) {
        if (type.name().equals(outer)) {
          return new Meaning.Enclosing(hops, parts.subList(self + 1, parts.size()));
        }
      }
      return new Meaning.Unknown(name);
    }
    String first = parts.get(0);
    if (first.equals("super") && parts.size() > 1) {
      return compute(name.substring(6), scope);
    }
    List<String> rest = parts.subList(1, parts.size());
    int hops = 0;
    for (TypeDecl type = scope; type != null; type = type.outer(), hops++) {
      FieldDecl field = program.hierarchy().field(type.name(), first);
      if (field != null) {
        return field.isStatic()
            ? new Meaning.Static(field, rest)
            : new Meaning.OfThis(hops, field, rest);
      }
    }
    for (String owner : program.staticImports(first, scope)) {
      Meaning imported = staticField(owner, first, rest);
      if (imported != null) {
        return imported;
      }
    }
    for (int length = 1; length <= parts.size(); length++) {
      String written = String.join(".", parts.subList(0, length));
      String resolved = program.typeName(written, scope);
      boolean type = program.isType(resolved);
      boolean plausible =
          !resolved.equals(written) && Character.isUpperCase(parts.get(length - 1).charAt(0));
      if (type || plausible) {
        String nested = resolved;
        int at = length;
        while (at < parts.size() && program.isType(nested + "." + parts.get(at))) {
          nested = nested + "." + parts.get(at);
          at++;
        }
        if (at == parts.size()) {
          return new Meaning.Type(nested);
        }
        Meaning field = staticField(nested, parts.get(at), parts.subList(at + 1, parts.size()));
        if (field != null) {
          return field;
        }
        if (!type
            && at + 1 == parts.size()
            && Character.isUpperCase(parts.get(at).charAt(0))
            && !parts.get(at).equals(parts.get(at).toUpperCase(java.util.Locale.ROOT))) {
          return new Meaning.Type(nested + "." + parts.get(at));
        }
        return new Meaning.LibraryStatic(
            nested, parts.get(at), Shapes.UNKNOWN, parts.subList(at + 1, parts.size()));
      }
    }
    if (parts.size() == 1
        && Character.isUpperCase(first.charAt(0))
        && !first.equals(first.toUpperCase(java.util.Locale.ROOT))) {
      return new Meaning.Type(first);
    }
    return new Meaning.Unknown(name);
  }

  private @org.jspecify.annotations.Nullable Meaning staticField(
      String owner, String name, List<String> rest) {
    FieldDecl field = program.hierarchy().field(owner, name);
    if (field != null) {
      return new Meaning.Static(field, rest);
    }
    if (program.type(owner) == null) {
      var library = program.library().find(owner);
      if (library.isPresent()) {
        for (LibraryField each : library.get().fields()) {
          if (each.name().equals(name)) {
            return new Meaning.LibraryStatic(owner, name, each.type(), rest);
          }
        }
      }
    }
    return null;
  }
}
