package dev.privet.samples.oracle;

import dev.privet.analyzer.facts.Body;
import dev.privet.analyzer.facts.Constant;
import dev.privet.analyzer.facts.Instruction;
import dev.privet.analyzer.facts.LambdaFact;
import dev.privet.analyzer.facts.MethodFact;
import dev.privet.analyzer.facts.TypeParameterFact;
import dev.privet.analyzer.library.TypeShape;
import dev.privet.analyzer.link.FieldDecl;
import dev.privet.analyzer.link.Procedure;
import dev.privet.analyzer.link.Program;
import dev.privet.analyzer.link.Shapes;
import dev.privet.analyzer.link.SourceUnit;
import dev.privet.analyzer.link.TypeDecl;
import dev.privet.analyzer.spec.ModelRow;
import dev.privet.analyzer.text.Span;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;

/**
 * Which places a program's data may reach at the very most.
 *
 * <pre>
 *   assignments, fields by name, calls by name and number of arguments    -> edges
 *   a call is also one of unknown code: all that goes in may come out      -> a pool for each call
 *   where an object of a type may be                                       -> graph search
 *   what is made text there may be all its fields and all its accessors tell
 *   where a lambda may be: a call there may run it                         -> edges, search again
 * </pre>
 */
final class Reach {
  private static final int MOST_ROUNDS = 12;
  private static final Set<String> VOUCHED =
      Set.of("Masks", "Pseudonymizes", "Encrypts", "Anonymizes");
  private static final int UNQUALIFIED = Instruction.Call.UNQUALIFIED;

  private final Program program;
  private final Effects effects;
  private final Graph graph = new Graph();
  private final Map<String, List<Procedure>> byName = new HashMap<>();
  private final Map<String, List<TypeDecl>> bySimpleName = new HashMap<>();
  private final Map<TypeDecl, Set<Integer>> objects = new LinkedHashMap<>();
  private final List<Function> functions = new ArrayList<>();
  private final List<Site> sites = new ArrayList<>();

  /** A lambda or method reference, and the node where it is made. */
  private record Function(int made, List<Integer> parameters, int result) {}

  /**
   * A place where something may become text, or a function may run.
   *
   * @param at where it stands
   * @param inputs the values that go in
   * @param runs the values that may be run
   * @param pool all that goes in and may come out; -1 where nothing comes out
   */
  private record Site(String path, Span at, List<Integer> inputs, List<Integer> runs, int pool) {}

  Reach(Program program, List<ModelRow> rows) {
    this.program = program;
    Set<String> imports = new HashSet<>();
    for (SourceUnit unit : program.units()) {
      unit.facts().imports().forEach(it -> imports.add(it.name()));
    }
    this.effects = new Effects(rows, imports);
    for (Procedure each : program.procedures()) {
      byName.computeIfAbsent(each.name(), k -> new ArrayList<>()).add(each);
    }
    markPlain();
    for (TypeDecl each : program.types().values()) {
      bySimpleName.computeIfAbsent(each.facts().name(), k -> new ArrayList<>()).add(each);
      bySimpleName.computeIfAbsent(each.facts().binaryName(), k -> new ArrayList<>()).add(each);
      for (FieldDecl field : each.fields().values()) {
        typed(field.type(), field(field.name()));
      }
    }
    for (Procedure each : program.procedures()) {
      procedure(each);
    }
    for (int round = 0; graph.hasGrown() && round < MOST_ROUNDS; round++) {
      disclose();
      run();
    }
  }

  /** Says which places hold texts and numbers only. */
  private void markPlain() {
    for (TypeDecl each : program.types().values()) {
      each.fields().values().forEach(it -> mark(it.type(), field(it.name())));
      for (LambdaFact lambda : each.facts().lambdas()) {
        marked(lambda.body(), each, List.of());
      }
    }
    for (Procedure each : program.procedures()) {
      mark(each.returns(), result(each));
      Body body = each.body();
      if (body != null) {
        marked(body, each.owner(), each.fact().typeParameters());
      }
    }
  }

  private void marked(Body body, TypeDecl scope, List<TypeParameterFact> own) {
    body.locals()
        .forEach(it -> mark(program.shape(it.type(), scope, own), variable(body, it.variable())));
  }

  private void mark(TypeShape type, int place) {
    if (Shapes.isScalar(type)) {
      graph.isPlain(place);
    } else {
      graph.isNotPlain(place);
    }
  }

  private int field(String name) {
    return graph.value(new Keys.Field(name));
  }

  private int result(Procedure procedure) {
    return graph.value(new Keys.Result(procedure));
  }

  private int variable(Body body, int number) {
    return graph.value(new Keys.Variable(body, number));
  }

  /** A place of a declared type may hold objects of it, or contain those of its arguments. */
  private void typed(TypeShape type, int place) {
    TypeDecl decl = program.type(type.name());
    if (decl != null) {
      objects
          .computeIfAbsent(decl, k -> new HashSet<>())
          .add(type.dimensions() > 0 ? Graph.content(place) : place);
    }
    type.arguments().forEach(it -> contained(it, place));
  }

  private void contained(TypeShape type, int place) {
    TypeDecl decl = program.type(type.name());
    if (decl != null) {
      objects.computeIfAbsent(decl, k -> new HashSet<>()).add(Graph.content(place));
    }
    type.arguments().forEach(it -> contained(it, place));
  }

  private void procedure(Procedure procedure) {
    Body body = procedure.body();
    typed(procedure.returns(), result(procedure));
    if (body == null) {
      return;
    }
    typed(TypeShape.of(procedure.owner().name()), variable(body, 0));
    for (int i = 0; i < procedure.parameterTypes().size(); i++) {
      typed(procedure.parameterTypes().get(i), variable(body, i + 1));
    }
    body(body, procedure, result(procedure));
  }

  private void body(Body body, Procedure home, int result) {
    String path = home.owner().unit().file().path();
    for (Body.LocalFact local : body.locals()) {
      typed(
          program.shape(local.type(), home.owner(), home.fact().typeParameters()),
          variable(body, local.variable()));
    }
    for (Body.Block block : body.blocks()) {
      block.instructions().forEach(it -> new Edges(body, home, path).of(it));
      if (block.end() instanceof Body.Terminator.Return returned && returned.value() >= 0) {
        int value = variable(body, returned.value());
        graph.flow(value, result);
        sites.add(new Site(path, body.span(returned.at()), List.of(value), List.of(), -1));
      } else if (block.end() instanceof Body.Terminator.Throw thrown) {
        int value = variable(body, thrown.value());
        graph.pass(value, graph.value(Keys.Thrown.ANYTHING));
        sites.add(new Site(path, body.span(thrown.at()), List.of(value), List.of(), -1));
      }
    }
  }

  /** The edges of one body's instructions. */
  private final class Edges {
    private final Body body;
    private final Procedure home;
    private final String path;

    Edges(Body body, Procedure home, String path) {
      this.body = body;
      this.home = home;
      this.path = path;
    }

    private int at(int number) {
      return variable(body, number);
    }

    private int target(int number, Object instruction) {
      return number < 0 ? graph.value(instruction) : at(number);
    }

    void of(Instruction it) {
      if (it instanceof Instruction.Move i) {
        graph.flow(at(i.source()), at(i.target()));
      } else if (it instanceof Instruction.Cast i) {
        graph.flow(at(i.source()), at(i.target()));
        typed(program.shape(i.type(), home.owner(), home.fact().typeParameters()), at(i.target()));
      } else if (it instanceof Instruction.LoadField i) {
        graph.flow(field(i.field()), at(i.target()));
        graph.get(at(i.receiver()), at(i.target()));
      } else if (it instanceof Instruction.StoreField i) {
        graph.flow(at(i.value()), field(i.field()));
      } else if (it instanceof Instruction.LoadName i) {
        named(i.name(), at(i.target()));
      } else if (it instanceof Instruction.StoreName i) {
        graph.flow(at(i.value()), field(last(i.name())));
      } else if (it instanceof Instruction.LoadElement i) {
        graph.get(at(i.array()), at(i.target()));
        graph.flow(at(i.array()), at(i.target()));
      } else if (it instanceof Instruction.StoreElement i) {
        graph.put(at(i.value()), at(i.array()));
      } else if (it instanceof Instruction.NewArray i) {
        i.elements().forEach(element -> graph.put(at(element), at(i.target())));
      } else if (it instanceof Instruction.Operate i) {
        List<Integer> inputs = i.operands().stream().map(this::at).toList();
        inputs.forEach(in -> graph.tell(Graph.text(in), target(i.target(), i)));
        sites.add(new Site(path, body.span(i.at()), inputs, List.of(), -1));
      } else if (it instanceof Instruction.Catch i) {
        graph.pass(graph.value(Keys.Thrown.ANYTHING), at(i.target()));
      } else if (it instanceof Instruction.MakeLambda i) {
        lambda(i);
      } else if (it instanceof Instruction.MakeReference i) {
        reference(i);
      } else if (it instanceof Instruction.New i) {
        creation(i);
      } else if (it instanceof Instruction.Call i) {
        call(i);
      }
    }

    private void named(String name, int target) {
      for (String part : name.split("\\.", -1)) {
        graph.flow(field(part), target);
      }
    }

    private void lambda(Instruction.MakeLambda i) {
      LambdaFact lambda = home.owner().facts().lambdas().get(i.lambda());
      Body inside = lambda.body();
      graph.flow(at(0), variable(inside, 0));
      for (int k = 0; k < i.captures().size(); k++) {
        graph.flow(at(i.captures().get(k)), variable(inside, k + 1));
      }
      List<Integer> parameters = new ArrayList<>();
      for (int k = 0; k < lambda.parameters().size(); k++) {
        parameters.add(variable(inside, lambda.captured().size() + 1 + k));
      }
      int result = graph.value(new Keys.LambdaResult(inside));
      functions.add(new Function(at(i.target()), parameters, result));
      body(inside, home, result);
    }

    private void reference(Instruction.MakeReference i) {
      int result = graph.value(new Keys.Pool(i));
      List<Integer> parameters = new ArrayList<>(List.of(result));
      boolean makes = i.name().equals(MethodFact.CONSTRUCTOR);
      List<Procedure> callees =
          makes ? constructors(i.type().name()) : byName.getOrDefault(i.name(), List.of());
      if (makes) {
        made(i.type().name(), result);
      }
      for (Procedure callee : callees) {
        Body inside = callee.body();
        if (inside != null) {
          for (int k = 0; k <= callee.parameterTypes().size(); k++) {
            parameters.add(variable(inside, k));
          }
        }
        graph.flow(result(callee), result);
      }
      if (i.receiver() >= 0) {
        parameters.forEach(parameter -> graph.flow(at(i.receiver()), parameter));
      } else if (!i.type().isAbsent()) {
        parameters.forEach(parameter -> named(i.type().name(), parameter));
      }
      parameters.forEach(parameter -> graph.flow(at(0), parameter));
      functions.add(new Function(at(i.target()), parameters, result));
    }

    private void creation(Instruction.New i) {
      String name = i.declared().isEmpty() ? i.type().name() : i.declared();
      int target = target(i.target(), i);
      made(name, target);
      for (TypeDecl type : types(name)) {
        for (int k = 0; k < Math.min(i.captures().size(), type.facts().captures().size()); k++) {
          graph.flow(at(i.captures().get(k)), field("val$" + type.facts().captures().get(k)));
        }
      }
      List<Integer> arguments = i.arguments().stream().map(this::at).toList();
      constructors(name).forEach(callee -> enter(callee, target, arguments, target));
      if (types(name).isEmpty()) {
        pool(i, effects.of("new"), i.at(), target, arguments, target);
        arguments.forEach(argument -> graph.flow(argument, target));
      }
    }

    private void call(Instruction.Call i) {
      int target = target(i.target(), i);
      int receiver = i.receiver() >= 0 ? at(i.receiver()) : at(0);
      if (i.receiver() == Instruction.Call.NAMED) {
        receiver = graph.value(new Keys.Pool(i.argumentAts().isEmpty() ? i : i.argumentAts()));
        named(i.qualifier(), receiver);
      }
      List<Integer> arguments = i.arguments().stream().map(this::at).toList();
      List<Procedure> callees =
          i.name().equals(MethodFact.CONSTRUCTOR)
              ? chained(i.receiver() == Instruction.Call.SUPER)
              : byName.getOrDefault(i.name(), List.of());
      for (Procedure callee : callees) {
        enter(callee, receiver, arguments, target);
        injected(callee, receiver);
      }
      if (i.name().equals("invoke")) {
        reflected(target);
      }
      attribute(i.name(), arguments, target);
      if (i.name().startsWith(Instruction.Call.COMPONENT)) {
        component(Integer.parseInt(i.name().substring(10)), target);
      }
      boolean above = i.receiver() == Instruction.Call.SUPER && callees.isEmpty();
      if (i.name().equals(MethodFact.CONSTRUCTOR) && above) {
        pool(i, effects.of("new"), i.at(), receiver, arguments, target);
      } else if (!i.name().startsWith("<") && isOpen(i.name(), callees)) {
        pool(i, effects.of(i.name()), i.at(), receiver, arguments, target);
      }
    }

    /** What is put into a session anywhere may be read from one anywhere. */
    private void attribute(String method, List<Integer> arguments, int target) {
      if (method.equals("setAttribute") && arguments.size() == 2) {
        graph.flow(arguments.get(1), field("attribute"));
      } else if (method.equals("getAttribute")) {
        graph.flow(field("attribute"), target);
      }
    }

    /** What stands behind an interface may be what some method makes of it. */
    private void injected(Procedure callee, int receiver) {
      if (callee.body() == null) {
        for (Procedure each : program.procedures()) {
          if (each.returns().name().equals(callee.owner().name())) {
            graph.flow(result(each), receiver);
          }
        }
      }
    }

    /** A member looked up by name may be any that the text of the method names. */
    private void reflected(int target) {
      for (Body.Block block : body.blocks()) {
        for (Instruction each : block.instructions()) {
          if (each instanceof Instruction.Load load
              && load.constant() instanceof Constant.Text text
              && text.value().startsWith("get")
              && text.value().length() > 3) {
            String name = text.value().substring(3);
            graph.flow(
                field(name.substring(0, 1).toLowerCase(Locale.ROOT) + name.substring(1)), target);
          }
        }
      }
    }

    /** Whether code that is not in sight may answer. */
    private boolean isOpen(String name, List<Procedure> callees) {
      return callees.isEmpty()
          || callees.stream().anyMatch(it -> it.body() == null)
          || effects.knows(name);
    }

    private void component(int position, int target) {
      for (TypeDecl type : program.types().values()) {
        if (position < type.facts().components().size()) {
          graph.flow(field(type.facts().components().get(position).name()), target);
        }
      }
    }

    private List<Procedure> chained(boolean above) {
      List<Procedure> found = new ArrayList<>();
      if (!above) {
        return home.owner().methods(MethodFact.CONSTRUCTOR);
      }
      for (TypeShape each : home.owner().supertypes()) {
        TypeDecl type = program.type(each.name());
        if (type != null) {
          found.addAll(type.methods(MethodFact.CONSTRUCTOR));
        }
      }
      return found;
    }

    private void enter(Procedure callee, int receiver, List<Integer> arguments, int target) {
      int count = callee.parameterTypes().size();
      boolean fits =
          count == arguments.size() || (callee.isVarargs() && arguments.size() >= count - 1);
      Body inside = callee.body();
      if (!fits) {
        return;
      }
      if (!callee.isConstructor()) {
        graph.flow(result(callee), target);
      }
      if (callee.fact().annotations().stream().anyMatch(it -> VOUCHED.contains(last(it.name())))) {
        arguments.forEach(argument -> graph.flow(argument, target));
      }
      if (inside != null) {
        graph.flow(receiver, variable(inside, 0));
        for (int k = 0; k < arguments.size(); k++) {
          int parameter = variable(inside, Math.min(k, count - 1) + 1);
          graph.flow(arguments.get(k), parameter);
          if (callee.isVarargs() && k >= count - 1) {
            graph.put(arguments.get(k), parameter);
          }
        }
      }
    }

    /** As if nothing were known of the method. */
    private void pool(
        Object call,
        Effects.Effect effect,
        int at,
        int receiver,
        List<Integer> arguments,
        int target) {
      int pool = graph.value(new Keys.Pool(call));
      List<Integer> inputs = new ArrayList<>(arguments);
      boolean implied = call instanceof Instruction.Call c && c.receiver() == UNQUALIFIED;
      if (!implied) {
        inputs.add(receiver);
      }
      for (int input : inputs) {
        graph.edge(input, pool);
        graph.edge(Graph.content(input), pool);
        graph.tell(Graph.text(input), pool);
        if (input == receiver ? effect.receiver() : effect.arguments()) {
          graph.put(pool, input);
        }
      }
      if (effect.result()) {
        graph.flow(pool, target);
      }
      List<Integer> runs = new ArrayList<>(arguments);
      runs.add(receiver);
      sites.add(new Site(path, body.span(at), inputs, runs, pool));
    }
  }

  private static String last(String name) {
    return name.substring(name.lastIndexOf('.') + 1);
  }

  private List<TypeDecl> types(String written) {
    return bySimpleName.getOrDefault(last(written), List.of());
  }

  private List<Procedure> constructors(String written) {
    return types(written).stream()
        .flatMap(it -> it.methods(MethodFact.CONSTRUCTOR).stream())
        .toList();
  }

  private void made(String written, int place) {
    types(written).forEach(it -> objects.computeIfAbsent(it, k -> new HashSet<>()).add(place));
  }

  /** Where an object may become text, so may all that its fields hold and its accessors say. */
  private void disclose() {
    objects.forEach(
        (type, start) -> {
          BitSet places = graph.whereIs(start);
          List<Integer> told = told(type);
          for (int place = places.nextSetBit(0); place >= 0; place = places.nextSetBit(place + 1)) {
            if (place % 3 != 2) {
              int text = place / 3 * 3 + 2;
              told.forEach(it -> graph.tell(it, text));
            }
          }
        });
  }

  private List<Integer> told(TypeDecl type) {
    List<Integer> told = new ArrayList<>();
    List<TypeDecl> kinds = new ArrayList<>(program.hierarchy().descendants(type.name()));
    kinds.add(type);
    for (String ancestor : program.hierarchy().ancestors(type.name())) {
      TypeDecl above = program.type(ancestor);
      if (above != null) {
        kinds.add(above);
      }
    }
    for (TypeDecl kind : kinds) {
      kind.fields().values().forEach(it -> told.add(Graph.text(field(it.name()))));
      for (List<Procedure> methods : kind.methods().values()) {
        for (Procedure method : methods) {
          if (method.parameterTypes().isEmpty() && !method.isStatic()) {
            told.add(Graph.text(result(method)));
          }
        }
      }
    }
    return told;
  }

  /** Where a function may be part of a call, the call may run it. */
  private void run() {
    for (Function function : functions) {
      BitSet places = graph.whereIs(Set.of(function.made()));
      for (Site site : sites) {
        boolean there =
            site.pool() >= 0
                && site.runs().stream()
                    .anyMatch(it -> places.get(it) || places.get(Graph.content(it)));
        if (there) {
          function.parameters().forEach(it -> graph.flow(site.pool(), it));
          graph.flow(function.result(), site.pool());
        }
      }
    }
  }

  /** Where data of an origin may come, given where its declaration or call stands. */
  BitSet from(String path, Span span) {
    Set<Integer> start = declared(path, span);
    if (start.isEmpty()) {
      for (Site site : sites) {
        if (site.path().equals(path) && overlap(site.at(), span)) {
          start.addAll(site.inputs());
          if (site.pool() >= 0) {
            start.add(site.pool());
          }
        }
      }
    }
    return graph.reach(start);
  }

  private Set<Integer> declared(String path, Span span) {
    Set<Integer> nodes = new HashSet<>();
    for (TypeDecl type : program.types().values()) {
      if (!type.unit().file().path().equals(path)) {
        continue;
      }
      for (FieldDecl each : type.fields().values()) {
        if (each.fact().span().equals(span)) {
          nodes.add(field(each.name()));
        }
      }
      for (LambdaFact lambda : type.facts().lambdas()) {
        for (int i = 0; i < lambda.parameters().size(); i++) {
          if (lambda.parameters().get(i).span().equals(span)) {
            nodes.add(variable(lambda.body(), lambda.captured().size() + 1 + i));
          }
        }
        locals(lambda.body(), span, nodes);
      }
    }
    for (Procedure each : program.procedures()) {
      if (!each.owner().unit().file().path().equals(path)) {
        continue;
      }
      if (each.fact().span().equals(span)) {
        nodes.add(result(each));
      }
      Body body = each.body();
      if (body != null) {
        for (int i = 0; i < each.fact().parameters().size(); i++) {
          if (each.fact().parameters().get(i).span().equals(span)) {
            nodes.add(variable(body, i + 1));
          }
        }
        locals(body, span, nodes);
      }
    }
    return nodes;
  }

  private void locals(Body body, Span span, Set<Integer> nodes) {
    for (Body.LocalFact local : body.locals()) {
      if (body.span(local.at()).equals(span)) {
        nodes.add(variable(body, local.variable()));
      }
    }
  }

  /** Whether any of the places is part of what stands on a line. */
  boolean arrives(BitSet places, String path, Span sink) {
    for (Site site : sites) {
      if (site.path().equals(path)
          && site.at().line() <= sink.endLine()
          && sink.line() <= site.at().endLine()) {
        for (int input : site.inputs()) {
          if (places.get(Graph.text(input))) {
            return true;
          }
        }
      }
    }
    return false;
  }

  /** How many of the places where something is used are reached. */
  int reached(BitSet places) {
    return (int)
        sites.stream()
            .filter(it -> it.inputs().stream().anyMatch(in -> places.get(Graph.text(in))))
            .count();
  }

  /** How many places there are where something is used. */
  int sites() {
    return sites.size();
  }

  private static boolean overlap(Span one, Span other) {
    return one.line() <= other.endLine() && other.line() <= one.endLine();
  }
}
