package dev.privet.analyzer.link;

import dev.privet.analyzer.facts.FieldFact;
import dev.privet.analyzer.facts.MethodFact;
import dev.privet.analyzer.facts.ParameterFact;
import dev.privet.analyzer.facts.TypeFacts;
import dev.privet.analyzer.facts.TypeRef;
import dev.privet.analyzer.library.Library;
import dev.privet.analyzer.library.TypeShape;
import dev.privet.analyzer.spec.Knowledge;
import dev.privet.analyzer.spec.LibraryType;
import dev.privet.analyzer.spec.ModelRow;
import dev.privet.analyzer.spec.PracticeSpec;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * Makes a {@link Program} of the facts of its files: one pass over declarations for the names, one
 * for supertypes, one for members.
 */
public final class Linker {
  private final Map<String, TypeDecl> types = new LinkedHashMap<>();
  private final List<Procedure> procedures = new ArrayList<>();
  private final CapturedVariables captured = new CapturedVariables();
  private final TypeNames names;
  private final Hierarchy hierarchy;

  private Linker(Library library, Knowledge knowledge) {
    Set<String> stated = new HashSet<>();
    Map<String, LibraryType> statedTypes = new HashMap<>();
    for (ModelRow row : knowledge.rows()) {
      stated.add(row.method().type());
    }
    for (LibraryType type : knowledge.types()) {
      stated.add(type.name());
      statedTypes.put(type.name(), type);
    }
    knowledge.annotations().forEach(a -> stated.addAll(a.annotations()));
    for (PracticeSpec practice : knowledge.practices()) {
      stated.addAll(practice.annotations());
      practice.method().ifPresent(m -> stated.add(m.type()));
    }
    this.names = new TypeNames(types, library, stated);
    this.hierarchy = new Hierarchy(types, library, statedTypes);
  }

  /**
   * Links files to a program. Of two types of one name the first file's wins.
   *
   * @param units the files, sorted by path
   */
  public static Program link(
      List<SourceUnit> units,
      Library library,
      Knowledge knowledge,
      Map<String, String> configuration) {
    Linker linker = new Linker(library, knowledge);
    linker.declare(units);
    Lombok lombok = new Lombok(linker.names);
    Map<String, List<MethodFact>> synthesised = new HashMap<>();
    for (TypeDecl type : List.copyOf(linker.types.values())) {
      linker.supertypes(type);
    }
    for (TypeDecl type : List.copyOf(linker.types.values())) {
      Lombok.Members members = lombok.members(type);
      synthesised.put(type.name(), members.methods());
      for (FieldFact field : members.fields()) {
        linker.field(type, field);
      }
      for (TypeFacts builder : members.types()) {
        TypeDecl decl = linker.declare(type.unit(), builder, type);
        if (decl != null) {
          linker.supertypes(decl);
        }
      }
    }
    linker.hierarchy.index();
    for (TypeDecl type : linker.types.values()) {
      linker.members(type, synthesised.getOrDefault(type.name(), List.of()));
    }
    return new Program(
        units,
        linker.types,
        linker.procedures,
        linker.names,
        linker.hierarchy,
        library,
        configuration);
  }

  private void declare(List<SourceUnit> units) {
    for (SourceUnit unit : units) {
      Map<String, TypeDecl> inFile = new HashMap<>();
      for (TypeFacts facts : unit.facts().types()) {
        TypeDecl outer = facts.outer().map(inFile::get).orElse(null);
        if (facts.outer().isPresent() && outer == null) {
          continue;
        }
        TypeDecl decl = declare(unit, facts, outer);
        if (decl != null) {
          inFile.put(facts.binaryName(), decl);
        }
      }
    }
  }

  private @org.jspecify.annotations.Nullable TypeDecl declare(
      SourceUnit unit, TypeFacts facts, @org.jspecify.annotations.Nullable TypeDecl outer) {
    String packageName = unit.facts().packageName();
    boolean member =
        outer != null && facts.binaryName().equals(outer.facts().binaryName() + "$" + facts.name());
    String name;
    if (member && outer != null) {
      name = outer.name() + "." + facts.name();
    } else {
      name = packageName.isEmpty() ? facts.binaryName() : packageName + "." + facts.binaryName();
    }
    TypeDecl decl = new TypeDecl(name, facts, unit, outer);
    if (types.putIfAbsent(name, decl) != null) {
      return null;
    }
    if (outer != null && !facts.name().isEmpty()) {
      outer.nested.putIfAbsent(facts.name(), decl);
    }
    return decl;
  }

  private void supertypes(TypeDecl type) {
    TypeDecl scope = type.outer() == null ? type : type.outer();
    TypeFacts facts = type.facts();
    if (!facts.superclass().isAbsent()) {
      type.supertypes.add(names.shape(facts.superclass(), scope, facts.typeParameters()));
    }
    for (TypeRef written : facts.interfaces()) {
      type.supertypes.add(names.shape(written, scope, facts.typeParameters()));
    }
    switch (facts.kind()) {
      case ENUM -> type.supertypes.add(TypeShape.of("java.lang.Enum"));
      case RECORD -> type.supertypes.add(TypeShape.of("java.lang.Record"));
      default -> {}
    }
    type.supertypes.removeIf(s -> s.name().equals(type.name()));
    type.resolved.clear();
    if (type.outer() != null) {
      type.outer().resolved.clear();
    }
  }

  private void field(TypeDecl type, FieldFact fact) {
    type.fields.putIfAbsent(fact.name(), declared(type, fact));
  }

  private FieldDecl declared(TypeDecl type, FieldFact fact) {
    return new FieldDecl(
        type,
        fact,
        fact.enumConstant()
            ? TypeShape.of(type.name())
            : names.shape(fact.type(), type, List.of()));
  }

  private void members(TypeDecl type, List<MethodFact> synthesised) {
    for (FieldFact fact : type.facts().fields()) {
      field(type, fact);
    }
    for (FieldFact fact : captured.of(type)) {
      type.captured.putIfAbsent(fact.name(), declared(type, fact));
    }
    for (MethodFact fact : type.facts().methods()) {
      method(type, fact);
    }
    for (MethodFact fact : synthesised) {
      boolean written =
          Hierarchy.fitting(type.methods(fact.name()), fact.parameters().size()).stream()
              .anyMatch(m -> !m.fact().implied());
      if (!written) {
        type.methods.remove(implied(type, fact));
        method(type, fact);
      }
    }
  }

  private static String implied(TypeDecl type, MethodFact fact) {
    boolean onlyDefault =
        fact.name().equals(MethodFact.CONSTRUCTOR)
            && !fact.parameters().isEmpty()
            && type.methods(fact.name()).size() == 1
            && type.methods(fact.name()).get(0).fact().implied()
            && type.methods(fact.name()).get(0).parameterTypes().isEmpty();
    return onlyDefault ? fact.name() : "";
  }

  private void method(TypeDecl type, MethodFact fact) {
    List<TypeShape> parameters = new ArrayList<>(fact.parameters().size());
    for (ParameterFact parameter : fact.parameters()) {
      parameters.add(names.shape(parameter.type(), type, fact.typeParameters()));
    }
    Procedure procedure =
        new Procedure(
            procedures.size(),
            type,
            fact,
            parameters,
            fact.isDefault() || !fact.returnType().isAbsent()
                ? names.shape(fact.returnType(), type, fact.typeParameters())
                : TypeShape.of("void"));
    procedures.add(procedure);
    type.methods.computeIfAbsent(fact.name(), k -> new ArrayList<>(1)).add(procedure);
  }
}
