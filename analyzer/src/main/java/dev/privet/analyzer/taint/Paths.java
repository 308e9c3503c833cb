package dev.privet.analyzer.taint;

import dev.privet.analyzer.classify.Declarations;
import dev.privet.analyzer.classify.Declarations.Declared;
import dev.privet.analyzer.facts.Instruction;
import dev.privet.analyzer.facts.MethodFact;
import dev.privet.analyzer.library.TypeShape;
import dev.privet.analyzer.link.FieldDecl;
import dev.privet.analyzer.link.Hierarchy;
import dev.privet.analyzer.link.Procedure;
import dev.privet.analyzer.link.Program;
import dev.privet.analyzer.link.Shapes;
import dev.privet.analyzer.link.TypeDecl;
import dev.privet.analyzer.link.TypeExpressions;
import dev.privet.analyzer.spec.LibraryType;
import dev.privet.analyzer.text.Span;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import org.jspecify.annotations.Nullable;

/** The access paths of a program, each made once, and the types of what objects contain. */
final class Paths {
  /** What the entries of settings and headers are. */
  private static final Set<String> TEXTS =
      Set.of("java.lang.String", "java.lang.Object", "java.util.List", "java.util.Collection", "?");

  private final Program program;
  private final Objects objects;
  private final Declarations declarations;
  private final Map<Path.Root, Path> roots = new ConcurrentHashMap<>();
  private final Map<String, Map<HeapKey, TypeShape>> contents = new ConcurrentHashMap<>();

  Paths(Program program, Declarations declarations, Objects objects) {
    this.objects = objects;
    this.program = program;
    this.declarations = declarations;
  }

  /** The receiver (0) or a parameter (from 1) of a method. */
  Path parameter(Procedure procedure, int index) {
    return roots.computeIfAbsent(
        new Path.Root.Parameter(procedure, index),
        r ->
            index == 0
                ? made(r, null, null, selfType(procedure.owner()), List.of(), null)
                : made(
                    r,
                    null,
                    null,
                    procedure.parameterTypes().get(index - 1),
                    declarations.parameter(procedure, index - 1),
                    null));
  }

  private Path made(
      Path.Root root,
      @Nullable Path parent,
      @Nullable HeapKey key,
      TypeShape type,
      List<Declared> declared,
      @Nullable FieldDecl field) {
    boolean parts = type.dimensions() == 0 && program.type(type.name()) != null;
    boolean promises = !declared.isEmpty() || !(parts || Shapes.isTruth(type));
    return new Path(root, parent, key, type, declared, field, promises, objects);
  }

  private static TypeShape selfType(TypeDecl type) {
    return TypeShape.of(type.name());
  }

  Path statik(FieldDecl field) {
    return roots.computeIfAbsent(
        new Path.Root.Static(field),
        r -> made(r, null, null, constantType(field), declarations.field(field), field));
  }

  /** The type of a static field; for an enum constant with a body of its own that of the body. */
  private TypeShape constantType(FieldDecl field) {
    if (!field.fact().enumConstant()) {
      return field.type();
    }
    for (Procedure statics : field.owner().methods(MethodFact.STATICS)) {
      String declared = "";
      for (Instruction each :
          statics.fact().body().map(b -> b.blocks().get(0).instructions()).orElse(List.of())) {
        if (each instanceof Instruction.New made) {
          declared = made.declared();
        } else if (each instanceof Instruction.StoreName stored
            && stored.name().equals(field.name())
            && !declared.isEmpty()) {
          String packageName = field.owner().unit().facts().packageName();
          return TypeShape.of(packageName.isEmpty() ? declared : packageName + "." + declared);
        }
      }
    }
    return field.type();
  }

  Path libraryStatic(String name, TypeShape type) {
    return roots.computeIfAbsent(
        new Path.Root.LibraryStatic(name), r -> made(r, null, null, type, List.of(), null));
  }

  /**
   * The one object of a type of which models say that all objects out of sight are one; or null.
   */
  @Nullable Path shared(TypeShape type) {
    LibraryType stated = type.dimensions() > 0 ? null : program.hierarchy().stated(type.name());
    return stated != null && stated.content().containsKey(".#shared")
        ? libraryStatic(type.name(), type)
        : null;
  }

  Path slot(FieldDecl field) {
    return roots.computeIfAbsent(
        new Path.Root.Slot(field),
        r -> made(r, null, null, field.type(), declarations.field(field), field));
  }

  /**
   * The path one key further, seen as an object of a type.
   *
   * @return null if the path would be too long
   */
  @Nullable Path child(Path path, HeapKey key, TypeShape seenAs) {
    Path known = path.children().get(key);
    if (known != null) {
      return known;
    }
    if (path.depth() >= Path.MAX_DEPTH) {
      return null;
    }
    FieldDecl field =
        key.kind() == HeapKey.Kind.FIELD
            ? program.hierarchy().field(seenAs.name(), key.text())
            : null;
    TypeShape type = contentType(seenAs, key, field);
    Path made = made(path.root(), path, key, type, declared(path, key, field, seenAs), field);
    path.grow(key, made);
    return made;
  }

  /** The declared type of what an object of a type contains under a key. */
  TypeShape contentType(TypeShape owner, HeapKey key, @Nullable FieldDecl field) {
    if (field != null) {
      TypeDecl decl = field.owner();
      TypeShape as = program.hierarchy().asSuper(owner, decl.name());
      if (as == null || as.arguments().isEmpty()) {
        return field.type();
      }
      List<String> names = decl.facts().typeParameters().stream().map(p -> p.name()).toList();
      return TypeExpressions.substitute(field.type(), Hierarchy.bindings(names, as));
    }
    if (key.equals(HeapKey.OUTER)) {
      TypeDecl decl = program.type(owner.name());
      return decl == null || decl.outer() == null
          ? Shapes.UNKNOWN
          : TypeShape.of(decl.outer().name());
    }
    HeapKey family = key.family();
    if (owner.dimensions() > 0) {
      return family.equals(HeapKey.ELEMENTS)
          ? owner.withDimensions(owner.dimensions() - 1)
          : Shapes.UNKNOWN;
    }
    String written = family.toString();
    for (String ancestor : program.hierarchy().ancestors(owner.name())) {
      LibraryType stated = program.hierarchy().stated(ancestor);
      String content = stated == null ? null : stated.content().get(written);
      if (stated != null && content != null) {
        TypeShape as = program.hierarchy().asSuper(owner, ancestor);
        TypeShape shape =
            contents
                .computeIfAbsent(ancestor, a -> new ConcurrentHashMap<>())
                .computeIfAbsent(
                    family, f -> TypeExpressions.parse(content, Set.copyOf(stated.parameters())));
        TypeShape type =
            as == null
                ? shape
                : TypeExpressions.substitute(shape, Hierarchy.bindings(stated.parameters(), as));
        return type.variable() ? Shapes.UNKNOWN : type;
      }
    }
    return Shapes.UNKNOWN;
  }

  /** What the content of an object of a type under a key is declared to hold. */
  List<Declared> declared(
      @Nullable Path parent, HeapKey key, @Nullable FieldDecl field, TypeShape owner) {
    if (field != null) {
      return declarations.field(field);
    }
    if (parent != null && key.family().equals(HeapKey.ELEMENTS) && !parent.declared().isEmpty()) {
      return parent.declared();
    }
    if (key.kind() == HeapKey.Kind.ENTRY) {
      return declarations.literal(key.text(), contentType(owner, key, null)).stream()
          .map(
              v ->
                  new Declared(
                      v.category(),
                      "",
                      Span.START,
                      "the entry \"" + key.text() + "\"",
                      v.evidence(),
                      v.confidence()))
          .toList();
    }
    return List.of();
  }

  /** What all that a map of texts, or a collection of some kind, holds is together. */
  List<Declared> whole(Path map) {
    TypeShape type = map.type();
    if (type.dimensions() > 0 || Shapes.isUnknown(type)) {
      return List.of();
    }
    TypeShape content = contentType(type, HeapKey.MAP_VALUES, null);
    boolean texts = TEXTS.contains(content.name()) && content.dimensions() == 0;
    if (!texts || !isMap(type)) {
      return declarations.entries(type);
    }
    if (map.field() != null) {
      return declarations.entries(map.field());
    }
    return map.root() instanceof Path.Root.Parameter parameter
            && map.parent() == null
            && parameter.index() > 0
        ? declarations.entries(parameter.procedure(), parameter.index() - 1)
        : declarations.entries(type);
  }

  private boolean isMap(TypeShape type) {
    return program.type(type.name()) == null
        && program.hierarchy().isSubtype(type.name(), "java.util.Map");
  }
}
