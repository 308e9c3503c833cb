package dev.privet.analyzer.read;

import com.github.javaparser.ast.Node;
import com.github.javaparser.ast.NodeList;
import com.github.javaparser.ast.body.AnnotationMemberDeclaration;
import com.github.javaparser.ast.body.BodyDeclaration;
import com.github.javaparser.ast.body.CompactConstructorDeclaration;
import com.github.javaparser.ast.body.ConstructorDeclaration;
import com.github.javaparser.ast.body.EnumConstantDeclaration;
import com.github.javaparser.ast.body.FieldDeclaration;
import com.github.javaparser.ast.body.InitializerDeclaration;
import com.github.javaparser.ast.body.MethodDeclaration;
import com.github.javaparser.ast.body.Parameter;
import com.github.javaparser.ast.body.TypeDeclaration;
import com.github.javaparser.ast.body.VariableDeclarator;
import com.github.javaparser.ast.expr.Expression;
import com.github.javaparser.ast.stmt.BlockStmt;
import dev.privet.analyzer.facts.AnnotationFact;
import dev.privet.analyzer.facts.Constant;
import dev.privet.analyzer.facts.FieldFact;
import dev.privet.analyzer.facts.MethodFact;
import dev.privet.analyzer.facts.ParameterFact;
import dev.privet.analyzer.facts.TypeFacts.Kind;
import dev.privet.analyzer.facts.TypeRef;
import java.lang.reflect.Modifier;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** The members of one type declaration, written and implied. */
final class Members {
  private final TypeScope scope;
  private final Unit unit;
  private final Constructors constructors;
  private final Initialisers initialisers;
  private final Node name;
  private final List<FieldFact> fields = new ArrayList<>();
  private final List<MethodFact> methods = new ArrayList<>();
  private NodeList<Parameter> components = new NodeList<>();
  private boolean hasConstructor;
  private int anonymousArguments = -1;

  /**
   * @param superclass the superclass as written, if any
   * @param name where the type's name stands
   */
  Members(TypeScope scope, TypeRef superclass, Node name) {
    this.scope = scope;
    this.unit = scope.unit;
    this.constructors = new Constructors(scope, !superclass.isAbsent());
    this.initialisers = new Initialisers(scope);
    this.name = name;
  }

  List<FieldFact> fields() {
    return fields;
  }

  List<MethodFact> methods() {
    return methods;
  }

  /** The components of a record. */
  void components(NodeList<Parameter> written) {
    components = written;
    for (Parameter component : written) {
      ParameterFact fact = Parameters.of(component, unit);
      scope.fields.add(fact.name());
      fields.add(
          new FieldFact(
              fact.name(),
              fact.type(),
              Modifier.PRIVATE | Modifier.FINAL,
              false,
              Optional.empty(),
              fact.annotations(),
              fact.span()));
    }
  }

  /** The constants of an enum; says whether one of them has a body. */
  boolean constants(NodeList<EnumConstantDeclaration> constants) {
    boolean anyBody = false;
    TypeRef type = unit.types.plain(scope.name);
    for (EnumConstantDeclaration constant : constants) {
      String constantName = Unit.name(constant.getName());
      scope.fields.add(constantName);
      scope.enumConstants.add(constantName);
      fields.add(
          new FieldFact(
              constantName,
              type,
              Modifier.PUBLIC | Modifier.STATIC | Modifier.FINAL,
              true,
              Optional.empty(),
              Annotations.of(constant.getAnnotations(), unit),
              Positions.span(constant.getName())));
      anyBody |= !constant.getClassBody().isEmpty();
    }
    for (EnumConstantDeclaration constant : constants) {
      initialisers.constant(constant);
    }
    return anyBody;
  }

  /** The constructor of an anonymous class takes what its {@code new} expression hands over. */
  void anonymousConstructor(List<Expression> arguments) {
    hasConstructor = true;
    anonymousArguments = arguments.size();
  }

  /** All written members, then those that they imply. */
  void all(NodeList<BodyDeclaration<?>> members) {
    for (BodyDeclaration<?> member : members) {
      survey(member);
    }
    if (anonymousArguments >= 0) {
      methods.add(constructors.anonymous(anonymousArguments, name));
    }
    for (BodyDeclaration<?> member : members) {
      lower(member);
    }
    if (scope.kind == Kind.RECORD) {
      RecordMembers.add(scope, constructors, components, members, name, methods);
    } else if (!hasConstructor && (scope.kind == Kind.CLASS || scope.kind == Kind.ENUM)) {
      methods.add(constructors.implied(name));
    }
    initialisers.addTo(methods, name);
  }

  /** What bodies must know of the other members before they are lowered. */
  private void survey(BodyDeclaration<?> member) {
    if (member instanceof FieldDeclaration field) {
      boolean isStatic = scope.isInterface() || field.isStatic();
      for (VariableDeclarator variable : field.getVariables()) {
        scope.fields.add(Unit.name(variable.getName()));
        if (!isStatic && variable.getInitializer().isPresent()) {
          scope.hasInitialisers = true;
        }
      }
    } else if (member instanceof InitializerDeclaration block) {
      scope.hasInitialisers |= !block.isStatic();
    } else if (member instanceof ConstructorDeclaration) {
      hasConstructor = true;
    }
  }

  private void lower(BodyDeclaration<?> member) {
    if (member instanceof MethodDeclaration method) {
      methods.add(method(method));
    } else if (member instanceof FieldDeclaration field) {
      field(field);
    } else if (member instanceof ConstructorDeclaration constructor) {
      methods.add(constructors.written(constructor));
    } else if (member instanceof CompactConstructorDeclaration constructor) {
      methods.add(constructors.compact(constructor, components));
    } else if (member instanceof InitializerDeclaration block) {
      initialisers.block(block);
    } else if (member instanceof TypeDeclaration<?> type) {
      Types.member(type, scope);
    } else if (member instanceof AnnotationMemberDeclaration element) {
      methods.add(element(element));
    }
  }

  private void field(FieldDeclaration field) {
    int modifiers = Modifiers.of(field.getModifiers());
    if (scope.isInterface()) {
      modifiers |= Modifier.PUBLIC | Modifier.STATIC | Modifier.FINAL;
    }
    List<AnnotationFact> annotations = Annotations.of(field.getAnnotations(), unit);
    for (VariableDeclarator variable : field.getVariables()) {
      TypeRef type = unit.types.of(variable.getType());
      Expression start = variable.getInitializer().orElse(null);
      Constant constant = start == null ? null : Folding.of(start, unit);
      fields.add(
          new FieldFact(
              Unit.name(variable.getName()),
              type,
              modifiers,
              false,
              Optional.ofNullable(constant),
              annotations,
              Positions.span(variable.getName())));
      if (start != null) {
        initialisers.field(variable, start, type, Modifier.isStatic(modifiers));
      }
    }
  }

  private MethodFact method(MethodDeclaration method) {
    int modifiers = Modifiers.of(method.getModifiers());
    BlockStmt block = method.getBody().orElse(null);
    if (scope.isInterface()) {
      modifiers |= Modifier.isPrivate(modifiers) ? 0 : Modifier.PUBLIC;
      modifiers |= block == null ? Modifier.ABSTRACT : 0;
    }
    List<ParameterFact> parameters = Parameters.of(method.getParameters(), unit);
    boolean isStatic = Modifier.isStatic(modifiers);
    return new MethodFact(
        Unit.name(method.getName()),
        unit.types.parameters(method.getTypeParameters()),
        parameters,
        unit.types.of(method.getType()),
        modifiers,
        method.isDefault(),
        false,
        Annotations.of(method.getAnnotations(), unit),
        block == null
            ? Optional.empty()
            : Optional.of(
                Bodies.lower(
                    scope,
                    isStatic,
                    parameters,
                    method.getParameters(),
                    method,
                    code -> Statements.lower(code, block))),
        Positions.span(method.getName()));
  }

  private MethodFact element(AnnotationMemberDeclaration element) {
    return new MethodFact(
        Unit.name(element.getName()),
        List.of(),
        List.of(),
        unit.types.of(element.getType()),
        Modifier.PUBLIC | Modifier.ABSTRACT,
        false,
        false,
        Annotations.of(element.getAnnotations(), unit),
        Optional.empty(),
        Positions.span(element.getName()));
  }
}
