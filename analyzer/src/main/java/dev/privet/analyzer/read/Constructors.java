package dev.privet.analyzer.read;

import com.github.javaparser.ast.Node;
import com.github.javaparser.ast.NodeList;
import com.github.javaparser.ast.body.CompactConstructorDeclaration;
import com.github.javaparser.ast.body.ConstructorDeclaration;
import com.github.javaparser.ast.body.Parameter;
import com.github.javaparser.ast.expr.Expression;
import com.github.javaparser.ast.stmt.BlockStmt;
import com.github.javaparser.ast.stmt.ExplicitConstructorInvocationStmt;
import com.github.javaparser.ast.stmt.Statement;
import dev.privet.analyzer.facts.AnnotationFact;
import dev.privet.analyzer.facts.Body;
import dev.privet.analyzer.facts.Instruction;
import dev.privet.analyzer.facts.Instruction.Call;
import dev.privet.analyzer.facts.MethodFact;
import dev.privet.analyzer.facts.ParameterFact;
import dev.privet.analyzer.facts.TypeFacts.Kind;
import dev.privet.analyzer.facts.TypeParameterFact;
import dev.privet.analyzer.facts.TypeRef;
import java.lang.reflect.Modifier;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;

/** The constructors of one type, written and implied. */
final class Constructors {
  private final TypeScope scope;
  private final boolean hasSuperclass;

  Constructors(TypeScope scope, boolean hasSuperclass) {
    this.scope = scope;
    this.hasSuperclass = hasSuperclass;
  }

  MethodFact written(ConstructorDeclaration constructor) {
    List<ParameterFact> parameters = Parameters.of(constructor.getParameters(), scope.unit);
    BlockStmt block = constructor.getBody();
    Consumer<Code> lowering =
        code -> {
          if (!callsConstructor(block)) {
            begin(code, constructor.getName(), List.of());
          }
          Statements.lower(code, block);
        };
    Body body =
        Bodies.lower(scope, false, parameters, constructor.getParameters(), constructor, lowering);
    return fact(
        scope.unit.types.parameters(constructor.getTypeParameters()),
        parameters,
        modifiers(Modifiers.of(constructor.getModifiers())),
        false,
        Annotations.of(constructor.getAnnotations(), scope.unit),
        body,
        constructor.getName());
  }

  /**
   * A record's constructor without a parameter list; it ends with the assignments to the fields.
   */
  MethodFact compact(CompactConstructorDeclaration constructor, NodeList<Parameter> components) {
    List<ParameterFact> parameters = Parameters.of(components, scope.unit);
    Consumer<Code> lowering =
        code -> {
          begin(code, constructor.getName(), List.of());
          Statements.lower(code, constructor.getBody());
          store(code, components);
        };
    Body body = Bodies.lower(scope, false, parameters, components, constructor, lowering);
    return fact(
        List.of(),
        parameters,
        Modifiers.of(constructor.getModifiers()),
        false,
        Annotations.of(constructor.getAnnotations(), scope.unit),
        body,
        constructor.getName());
  }

  /** The canonical constructor of a record that writes none. */
  MethodFact canonical(NodeList<Parameter> components, Node name) {
    List<ParameterFact> parameters = Parameters.of(components, scope.unit);
    Consumer<Code> lowering =
        code -> {
          begin(code, name, List.of());
          store(code, components);
        };
    Body body = Bodies.lower(scope, false, parameters, components, name, lowering);
    return fact(List.of(), parameters, Modifier.PUBLIC, true, List.of(), body, name);
  }

  private static void store(Code code, NodeList<Parameter> components) {
    for (int i = 0; i < components.size(); i++) {
      Parameter component = components.get(i);
      int at = code.at(component.getName());
      code.emit(new Instruction.StoreField(0, Unit.name(component.getName()), i + 1, at));
    }
  }

  /** The constructor of a class that writes none. */
  MethodFact implied(Node name) {
    Body body =
        Bodies.lower(
            scope, false, List.of(), List.of(), name, code -> begin(code, name, List.of()));
    return fact(List.of(), List.of(), modifiers(Modifier.PUBLIC), true, List.of(), body, name);
  }

  /** The constructor of an anonymous class, which hands its arguments on. */
  MethodFact anonymous(int arguments, Node name) {
    List<ParameterFact> parameters = new ArrayList<>(arguments);
    List<Integer> variables = new ArrayList<>(arguments);
    for (int i = 0; i < arguments; i++) {
      parameters.add(
          new ParameterFact("arg" + i, TypeRef.ABSENT, false, List.of(), Positions.span(name)));
      variables.add(i + 1);
    }
    Body body =
        Bodies.lower(
            scope, false, parameters, List.of(), name, code -> begin(code, name, variables));
    return fact(List.of(), parameters, 0, true, List.of(), body, name);
  }

  private int modifiers(int written) {
    if (scope.kind != Kind.ENUM) {
      return written;
    }
    return (written & ~(Modifier.PUBLIC | Modifier.PROTECTED)) | Modifier.PRIVATE;
  }

  private MethodFact fact(
      List<TypeParameterFact> typeParameters,
      List<ParameterFact> parameters,
      int modifiers,
      boolean implied,
      List<AnnotationFact> annotations,
      Body body,
      Node name) {
    return new MethodFact(
        MethodFact.CONSTRUCTOR,
        typeParameters,
        parameters,
        scope.unit.types.plain("void"),
        modifiers,
        false,
        implied,
        annotations,
        Optional.of(body),
        Positions.span(name));
  }

  private static boolean callsConstructor(BlockStmt block) {
    for (Statement statement : block.getStatements()) {
      if (statement instanceof ExplicitConstructorInvocationStmt) {
        return true;
      }
    }
    return false;
  }

  /** The implied call of the superclass's constructor, then the initialisers. */
  private void begin(Code code, Node name, List<Integer> arguments) {
    int at = code.at(name);
    if (hasSuperclass) {
      List<Integer> ats = new ArrayList<>(arguments.size());
      for (int i = 0; i < arguments.size(); i++) {
        ats.add(at);
      }
      code.emit(new Call(-1, Call.SUPER, "", MethodFact.CONSTRUCTOR, arguments, at, at, ats));
    }
    initialise(code, at);
  }

  private static void initialise(Code code, int at) {
    if (code.type.hasInitialisers) {
      code.emit(new Call(-1, 0, "", MethodFact.FIELDS, List.of(), at, at, List.of()));
    }
  }

  /** {@code this(...)}, or {@code super(...)} and then the initialisers. */
  static void explicitCall(Code code, ExplicitConstructorInvocationStmt call) {
    Expression outer = call.getExpression().orElse(null);
    if (outer != null) {
      Expressions.value(code, outer);
    }
    Operands arguments = Calls.arguments(code, call.getArguments());
    int at = code.at(call);
    int receiver = call.isThis() ? Call.UNQUALIFIED : Call.SUPER;
    code.emit(
        new Call(
            -1,
            receiver,
            "",
            MethodFact.CONSTRUCTOR,
            arguments.variables(),
            at,
            at,
            arguments.ats()));
    if (!call.isThis()) {
      initialise(code, at);
    }
  }
}
