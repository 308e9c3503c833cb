package dev.privet.analyzer.read;

import com.github.javaparser.ast.NodeList;
import com.github.javaparser.ast.PackageDeclaration;
import com.github.javaparser.ast.body.AnnotationDeclaration;
import com.github.javaparser.ast.body.BodyDeclaration;
import com.github.javaparser.ast.body.ClassOrInterfaceDeclaration;
import com.github.javaparser.ast.body.EnumConstantDeclaration;
import com.github.javaparser.ast.body.EnumDeclaration;
import com.github.javaparser.ast.body.Parameter;
import com.github.javaparser.ast.body.RecordDeclaration;
import com.github.javaparser.ast.body.TypeDeclaration;
import com.github.javaparser.ast.expr.ObjectCreationExpr;
import com.github.javaparser.ast.type.ClassOrInterfaceType;
import dev.privet.analyzer.facts.TypeFacts;
import dev.privet.analyzer.facts.TypeFacts.Kind;
import dev.privet.analyzer.facts.TypeParameterFact;
import dev.privet.analyzer.facts.TypeRef;
import dev.privet.analyzer.read.Code.LocalClass;
import java.lang.reflect.Modifier;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Type declarations: top level, nested, local and anonymous. */
final class Types {
  private Types() {}

  /**
   * What a compiler makes of an annotated package: an interface {@code package-info} that has its
   * annotations.
   */
  static void packageInfo(PackageDeclaration declaration, Unit unit) {
    int place = unit.reserve();
    unit.declare(
        place,
        new TypeFacts(
            Kind.INTERFACE,
            TypeFacts.PACKAGE_INFO,
            TypeFacts.PACKAGE_INFO,
            Optional.empty(),
            Modifier.ABSTRACT | Modifier.INTERFACE,
            List.of(),
            TypeRef.ABSENT,
            List.of(),
            Annotations.of(declaration.getAnnotations(), unit),
            List.of(),
            List.of(),
            List.of(),
            List.of(),
            List.of(),
            Positions.span(declaration.getName()),
            Positions.span(declaration)));
  }

  static void topLevel(TypeDeclaration<?> declaration, Unit unit) {
    String name = Unit.name(declaration.getName());
    declare(
        declaration, new TypeScope(unit, kind(declaration), name, name, null, null, List.of()), 0);
  }

  static void member(TypeDeclaration<?> declaration, TypeScope outer) {
    String name = Unit.name(declaration.getName());
    String binaryName = outer.binaryName + "$" + name;
    Kind kind = kind(declaration);
    int implied = kind == Kind.CLASS ? 0 : Modifier.STATIC;
    if (outer.isInterface()) {
      implied |= Modifier.PUBLIC | Modifier.STATIC;
    }
    declare(
        declaration,
        new TypeScope(outer.unit, kind, name, binaryName, outer, null, List.of()),
        implied);
  }

  static void local(Code code, TypeDeclaration<?> declaration) {
    String name = Unit.name(declaration.getName());
    Kind kind = kind(declaration);
    String binaryName = code.type.nextBinaryName(name);
    List<String> captures =
        kind == Kind.CLASS ? Captures.ofClass(code, List.of(declaration)) : List.of();
    code.declare(name, new LocalClass(binaryName, captures));
    int implied = kind != Kind.CLASS || code.isStatic ? Modifier.STATIC : 0;
    declare(
        declaration,
        new TypeScope(code.unit, kind, name, binaryName, code.type, code, captures),
        implied);
  }

  static LocalClass anonymous(
      Code code,
      ObjectCreationExpr creation,
      NodeList<BodyDeclaration<?>> members,
      TypeRef parent) {
    List<String> captures = Captures.ofClass(code, members);
    String binaryName = code.type.nextBinaryName("");
    TypeScope scope =
        new TypeScope(code.unit, Kind.CLASS, "", binaryName, code.type, code, captures);
    int place = code.unit.reserve();
    Members lowered = new Members(scope, parent, creation.getType());
    lowered.anonymousConstructor(creation.getArguments());
    lowered.all(members);
    TypeFacts facts =
        new TypeFacts(
            Kind.CLASS,
            "",
            binaryName,
            Optional.of(code.type.binaryName),
            code.isStatic ? Modifier.STATIC : 0,
            List.of(),
            parent,
            List.of(),
            List.of(),
            List.of(),
            lowered.fields(),
            lowered.methods(),
            scope.lambdas(),
            captures,
            Positions.span(creation.getType()),
            Positions.span(creation));
    code.unit.declare(place, facts);
    return new LocalClass(binaryName, captures);
  }

  /** The class of an enum constant with a body. */
  static LocalClass constantBody(Code code, EnumConstantDeclaration constant) {
    String binaryName = code.type.nextBinaryName("");
    TypeRef parent = code.unit.types.plain(code.type.name);
    TypeScope scope =
        new TypeScope(code.unit, Kind.CLASS, "", binaryName, code.type, code, List.of());
    int place = code.unit.reserve();
    Members lowered = new Members(scope, parent, constant.getName());
    lowered.anonymousConstructor(constant.getArguments());
    lowered.all(constant.getClassBody());
    TypeFacts facts =
        new TypeFacts(
            Kind.CLASS,
            "",
            binaryName,
            Optional.of(code.type.binaryName),
            Modifier.STATIC,
            List.of(),
            parent,
            List.of(),
            List.of(),
            List.of(),
            lowered.fields(),
            lowered.methods(),
            scope.lambdas(),
            List.of(),
            Positions.span(constant.getName()),
            Positions.span(constant));
    code.unit.declare(place, facts);
    return new LocalClass(binaryName, List.of());
  }

  private static Kind kind(TypeDeclaration<?> declaration) {
    if (declaration instanceof ClassOrInterfaceDeclaration type) {
      return type.isInterface() ? Kind.INTERFACE : Kind.CLASS;
    }
    if (declaration instanceof RecordDeclaration) {
      return Kind.RECORD;
    }
    return declaration instanceof EnumDeclaration ? Kind.ENUM : Kind.ANNOTATION;
  }

  private static void declare(TypeDeclaration<?> declaration, TypeScope scope, int implied) {
    Unit unit = scope.unit;
    int place = unit.reserve();
    int modifiers = implied | Modifiers.of(declaration.getModifiers());
    List<TypeParameterFact> parameters = List.of();
    TypeRef superclass = TypeRef.ABSENT;
    List<TypeRef> interfaces = List.of();
    Members members;
    NodeList<Parameter> components = new NodeList<>();
    if (declaration instanceof ClassOrInterfaceDeclaration type) {
      parameters = unit.types.parameters(type.getTypeParameters());
      NodeList<ClassOrInterfaceType> extended = type.getExtendedTypes();
      if (type.isInterface()) {
        modifiers |= Modifier.INTERFACE | Modifier.ABSTRACT;
        interfaces = unit.types.all(extended);
      } else {
        superclass = extended.isEmpty() ? TypeRef.ABSENT : unit.types.of(extended.get(0));
        interfaces = unit.types.all(type.getImplementedTypes());
      }
      members = new Members(scope, superclass, declaration.getName());
    } else if (declaration instanceof RecordDeclaration type) {
      modifiers |= Modifier.FINAL;
      parameters = unit.types.parameters(type.getTypeParameters());
      interfaces = unit.types.all(type.getImplementedTypes());
      components = type.getParameters();
      members = new Members(scope, superclass, declaration.getName());
      members.components(components);
    } else if (declaration instanceof EnumDeclaration type) {
      interfaces = unit.types.all(type.getImplementedTypes());
      members = new Members(scope, superclass, declaration.getName());
      if (!members.constants(type.getEntries())) {
        modifiers |= Modifier.FINAL;
      }
    } else {
      modifiers |=
          declaration instanceof AnnotationDeclaration ? Modifier.INTERFACE | Modifier.ABSTRACT : 0;
      members = new Members(scope, superclass, declaration.getName());
    }
    members.all(declaration.getMembers());
    unit.declare(
        place,
        new TypeFacts(
            scope.kind,
            scope.name,
            scope.binaryName,
            outer(scope.outer),
            modifiers,
            parameters,
            superclass,
            interfaces,
            Annotations.of(declaration.getAnnotations(), unit),
            Parameters.of(components, unit),
            members.fields(),
            members.methods(),
            scope.lambdas(),
            scope.captures,
            Positions.span(declaration.getName()),
            Positions.span(declaration)));
  }

  private static Optional<String> outer(@Nullable TypeScope outer) {
    return outer == null ? Optional.empty() : Optional.of(outer.binaryName);
  }
}
