package dev.privet.analyzer.taint;

import dev.privet.analyzer.classify.Declarations;
import dev.privet.analyzer.classify.Declarations.Declared;
import dev.privet.analyzer.facts.Body;
import dev.privet.analyzer.facts.Body.LocalFact;
import dev.privet.analyzer.facts.Constant;
import dev.privet.analyzer.library.TypeShape;
import dev.privet.analyzer.link.Procedure;
import dev.privet.analyzer.link.Program;
import dev.privet.analyzer.link.Shapes;
import dev.privet.analyzer.spec.Form;
import dev.privet.analyzer.spec.Knowledge;
import dev.privet.analyzer.spec.SinkKind;
import dev.privet.analyzer.text.Problem;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.HashSet;
import java.util.IdentityHashMap;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Interprets every method once per {@link Context} and keeps the {@link Summary}. Callees come
 * before callers; methods that call each other form a strongly connected component (Tarjan 1972)
 * that is interpreted again and again until its summaries stay the same.
 */
final class Engine {
  /** How many instructions one interpretation may execute. */
  static final int MAX_STEPS = 300_000;

  /** How often one interpretation is repeated because functions came to be known. */
  private static final int MAX_AGAIN = 2;

  /** How many interpretations are repeated for that in all. */
  private static final int MAX_REPEATED = 300;

  /** How many rounds a component may take to settle. */
  private static final int MAX_ROUNDS = 4;

  /**
   * Above how many members a component is interpreted only once more: such ones come of interfaces
   * that everything implements, not of recursion.
   */
  private static final int LARGE_COMPONENT = 24;

  /** How deep specialised interpretations may nest. */
  private static final int MAX_SPECIAL = 12;

  /** From which depth on only functions are worth a specialised interpretation. */
  private static final int ONLY_FUNCTIONS = 3;

  /** How many facts one shape holds, and how deep in the arguments they may lie. */
  private static final int MAX_FACTS = 6;

  private static final int MAX_FACT_DEPTH = 3;

  /** How many calls deep the interpretation goes before it gives up on a callee. */
  private static final int MAX_DEPTH = 1500;

  private final Program program;
  private final Declarations declarations;
  private final Models models;
  private final Objects objects = new Objects();
  private final Paths paths;
  private final Meanings meanings;
  private final Roles roles;
  private final Gaps gaps = new Gaps();
  private final Covering covering = new Covering();
  private final UnwrittenFields unwritten;
  private final KeptFunctions functions = new KeptFunctions();
  private final Beans beans;
  private final Sightings sightings;
  private final Map<Context, Node> nodes = new LinkedHashMap<>();
  private final Node[] plain;
  private final List<Node> stack = new ArrayList<>();
  private final IdentityHashMap<Declared, Label> declaredLabels = new IdentityHashMap<>();
  private final IdentityHashMap<Body, BodyPlan> plans = new IdentityHashMap<>();
  private final IdentityHashMap<LocalFact, List<Declared>> locals = new IdentityHashMap<>();
  private final IdentityHashMap<Object, Object> varargs = new IdentityHashMap<>();
  private final Map<ChildKey, ChildSite> children = new HashMap<>();
  private final IdentityHashMap<Object, Map<List<Integer>, Object>> handed =
      new IdentityHashMap<>();
  private final Map<String, Procedure> unique = new HashMap<>();
  private final Set<Closure> invoked = new HashSet<>();
  private final Map<Closure, Context> made = new LinkedHashMap<>();
  private final IdentityHashMap<Object, Boolean> counted = new IdentityHashMap<>();
  private final List<Problem> problems = new ArrayList<>();
  private final Set<Procedure> limited = new HashSet<>();
  private final Set<Object> sinks = Collections.newSetFromMap(new IdentityHashMap<>());
  private final Set<Procedure> calledByKept = new HashSet<>();
  private final Set<Procedure> calledByName = new HashSet<>();
  private final Set<Context> repeated = new HashSet<>();
  private final Set<Procedure> active = new HashSet<>();
  private int nextIndex;
  private int special;

  Engine(Program program, Declarations declarations, Knowledge knowledge, Witness witness) {
    this.sightings = new Sightings(witness);
    this.program = program;
    this.plain = new Node[program.procedures().size()];
    this.declarations = declarations;
    this.models = new Models(knowledge.rows(), program.hierarchy());
    this.unwritten = new UnwrittenFields(program);
    this.paths = new Paths(program, declarations, objects);
    this.meanings = new Meanings(program);
    this.roles = new Roles(program, knowledge);
    this.beans = new Beans(program, roles);
    indexUnique();
  }

  private record ChildKey(Obj object, HeapKey key) {
    @Override
    public boolean equals(@Nullable Object other) {
      return other instanceof ChildKey child
          && object.equals(child.object)
          && key.equals(child.key);
    }

    @Override
    public int hashCode() {
      return object.hashCode() * 31 + key.hashCode();
    }
  }

  private record ChildSite(int depth, Object identity) {}

  /** An interpretation and where it stands. */
  private static final class Node {
    final Context context;
    Summary summary = Summary.BOTTOM;
    int index = -1;
    int low;
    boolean done;
    boolean selfDependent;
    boolean stale = true;
    final Set<Node> readers = new LinkedHashSet<>();

    Node(Context context) {
      this.context = context;
    }
  }

  private void indexUnique() {
    Set<String> several = new HashSet<>();
    for (Procedure procedure : program.procedures()) {
      String key = procedure.name() + "/" + procedure.parameterTypes().size();
      if (procedure.name().length() > 5
          && !several.contains(key)
          && unique.putIfAbsent(key, procedure) != null) {
        unique.remove(key);
        several.add(key);
      }
    }
  }

  Program program() {
    return program;
  }

  Declarations declarations() {
    return declarations;
  }

  Models models() {
    return models;
  }

  Paths paths() {
    return paths;
  }

  Objects objects() {
    return objects;
  }

  Meanings meanings() {
    return meanings;
  }

  Roles roles() {
    return roles;
  }

  Beans beans() {
    return beans;
  }

  UnwrittenFields unwritten() {
    return unwritten;
  }

  Covering covering() {
    return covering;
  }

  KeptFunctions functions() {
    return functions;
  }

  Gaps gaps() {
    return gaps;
  }

  Sightings sightings() {
    return sightings;
  }

  List<Problem> problems() {
    return problems;
  }

  Set<Closure> invokedClosures() {
    return invoked;
  }

  Map<Closure, Context> madeClosures() {
    return made;
  }

  /** The contexts that were interpreted, in order. */
  Set<Context> contexts() {
    return nodes.keySet();
  }

  /** The label of a declaration. */
  Label known(Declared declared) {
    return declaredLabels.computeIfAbsent(declared, Engine::label);
  }

  private static Label label(Declared declared) {
    Trace trace =
        declared.path().isEmpty()
            ? null
            : Trace.link(
                null,
                new Step(
                    declared.path(), declared.span(), Step.Kind.SOURCE, declared.declaration()));
    return new Label(
        new Atom.Known(declared), Form.RAW, false, trace, false, declared.confidence(), List.of());
  }

  Summary known(Context context) {
    Node node = nodes.get(context);
    return node == null ? Summary.BOTTOM : node.summary;
  }

  /**
   * The only method of a name and number of parameters in the program; null if there are several.
   */
  @Nullable Procedure unique(String name, int parameters) {
    return unique.get(name + "/" + parameters);
  }

  BodyPlan plan(Body body) {
    return plans.computeIfAbsent(body, BodyPlan::new);
  }

  /** The identity of the array that a variable number of arguments makes at a call. */
  Object varargsSite(Object call) {
    return varargs.computeIfAbsent(call, c -> new Object());
  }

  /** The identity of what is in an object out of sight; deep chains end in one. */
  Object childSite(Obj parent, HeapKey key) {
    if (parent.site() instanceof ChildSite site && site.depth() >= 4) {
      return site;
    }
    int depth = parent.site() instanceof ChildSite site ? site.depth() + 1 : 1;
    ChildKey child = new ChildKey(parent, key);
    ChildSite known = children.get(child);
    if (known == null) {
      known = new ChildSite(depth, new Object());
      children.put(child, known);
    }
    return known;
  }

  /** The identity of what a library hands to a callback at a call. */
  Object handedSite(Object call, int argument, int parameter) {
    return handed
        .computeIfAbsent(call, c -> new HashMap<>())
        .computeIfAbsent(List.of(argument, parameter), k -> new Object());
  }

  /** What a local variable is declared to hold. */
  List<Declared> local(Procedure home, Body body, LocalFact local, TypeShape type) {
    return locals.computeIfAbsent(local, l -> declarations.local(home, l, type, body.span(l.at())));
  }

  void invoked(Closure closure) {
    invoked.add(closure);
  }

  void made(Closure closure, Context context) {
    made.putIfAbsent(closure, context);
  }

  void counted(Object site, TypeShape type, @Nullable Value receiver) {
    boolean unresolved = receiver != null && Shapes.isUnknown(type);
    counted.merge(site, unresolved, (a, b) -> a && b);
  }

  long calls() {
    return counted.size();
  }

  long unresolved() {
    return counted.values().stream().filter(u -> u).count();
  }

  void seen(Where where, int nameAt, SinkKind kind, String method) {
    sinks.add(where.site());
    sightings.sink(where, kind, method);
  }

  long sinksSeen() {
    return sinks.size();
  }

  void limit(Procedure procedure, String what) {
    if (limited.add(procedure) && !isStated(procedure)) {
      gaps.cutOff(procedure, what);
      problems.add(
          new Problem.Limit(
              procedure.owner().unit().file().path(),
              procedure.fact().span(),
              procedure.label() + ": " + what));
    }
  }

  /** Whether a bound was reached in a method, so that what is known of it is not all. */
  boolean isCutOff(Procedure procedure) {
    return limited.contains(procedure);
  }

  /** Whether a model row speaks of a method of the program itself. */
  private boolean isStated(Procedure procedure) {
    String name = procedure.isConstructor() ? "new" : procedure.name();
    return models.states(procedure.owner().name(), name);
  }

  /** Whether a method was cut off, and a model row says what it does. */
  boolean isStatedInstead(Procedure procedure) {
    return !limited.isEmpty() && isCutOff(procedure) && isStated(procedure);
  }

  /** Interprets everything. */
  void analyze() {
    for (Procedure procedure : program.procedures()) {
      if (procedure.body() != null) {
        evaluate(null, plain(procedure));
      }
    }
    callKept();
  }

  /**
   * Interprets again who calls functions that were put into fields only afterwards, and then the
   * callers whose callees' summaries changed.
   */
  private void callKept() {
    Set<Context> open = new LinkedHashSet<>(functions.takeOutdated());
    if (open.isEmpty()) {
      return;
    }
    Map<Context, List<Context>> callers = new HashMap<>();
    for (Map.Entry<Context, Node> each : nodes.entrySet()) {
      for (Context callee : each.getValue().summary.calls()) {
        callers.computeIfAbsent(callee, k -> new ArrayList<>(2)).add(each.getKey());
      }
    }
    Map<Context, Integer> times = new HashMap<>();
    for (int left = MAX_REPEATED; left > 0 && !open.isEmpty(); left--) {
      Context context = open.iterator().next();
      open.remove(context);
      Node node = nodes.get(context);
      if (node == null || times.merge(context, 1, Integer::sum) > MAX_AGAIN) {
        continue;
      }
      Summary next = interpret(context);
      if (next.reachesMoreThan(node.summary)) {
        open.addAll(callers.getOrDefault(context, List.of()));
        repeated.add(context);
      }
      node.summary = next;
      open.addAll(functions.takeOutdated());
    }
    if (open.isEmpty()) {
      repeated.clear();
    }
  }

  /**
   * Whether a method is called by functions alone that were kept in fields: who filled the field is
   * out of sight, so it is a root as well.
   */
  boolean isCalledByKeptAlone(Procedure procedure) {
    return calledByKept.contains(procedure) && !calledByName.contains(procedure);
  }

  /** The interpretations that reach more than their callers, which were not repeated, know of. */
  Set<Context> unsettled() {
    return repeated;
  }

  /**
   * What is known of a callee at a call: interpreted for the facts that the caller knows, where
   * they matter to it.
   */
  Summary summary(Run caller, Procedure procedure, Substitution substitution) {
    Context context = plain(procedure);
    Summary summary = evaluate(caller, context);
    if (!summary.interests().isEmpty() && special < MAX_SPECIAL && !active.contains(procedure)) {
      Map<Path, Shape.Fact> facts = Map.of();
      for (int round = 0; round < 4; round++) {
        Map<Path, Shape.Fact> now = facts(caller, summary, substitution, facts);
        if (now.equals(facts)) {
          break;
        }
        facts = now;
        context = new Context(procedure, new Shape(facts));
        special++;
        try {
          summary = evaluate(caller, context);
        } finally {
          special--;
        }
      }
    }
    caller.used.add(context);
    (caller.keptDepth > 0 ? calledByKept : calledByName).add(procedure);
    for (Interest interest : summary.interests()) {
      Path symbol = substitution.resolve(interest.path()).symbol();
      if (symbol != null && !symbol.isGlobal() && symbol.depth() <= MAX_FACT_DEPTH) {
        caller.interests.add(new Interest(symbol, interest.kind()));
      }
    }
    return summary;
  }

  private Map<Path, Shape.Fact> facts(
      Run caller, Summary summary, Substitution substitution, Map<Path, Shape.Fact> before) {
    Map<Path, Shape.Fact> facts = new LinkedHashMap<>(before);
    for (Interest interest : summary.interests()) {
      if (facts.size() >= MAX_FACTS) {
        break;
      }
      if (facts.containsKey(interest.path())
          || interest.path().isGlobal()
          || interest.path().depth() > MAX_FACT_DEPTH) {
        continue;
      }
      Value actual = substitution.resolve(interest.path());
      Shape.Fact fact = fact(caller, actual, interest.kind());
      if (fact != null && (special < ONLY_FUNCTIONS || !fact.closures().isEmpty())) {
        facts.put(interest.path(), fact);
      }
    }
    return facts;
  }

  private static Shape.@Nullable Fact fact(Run caller, Value actual, Interest.Kind kind) {
    Constant constant = actual.constant();
    if (actual.isNull() && !actual.isCertainlyNull()) {
      return null;
    }
    if (constant != null && actual.labels().isEmpty()) {
      return kind == Interest.Kind.CONSTANT || constant instanceof Constant.Null
          ? new Shape.Fact(constant, List.of(), List.of())
          : null;
    }
    if (kind != Interest.Kind.TARGET || actual.objectCount() == 0) {
      return null;
    }
    Set<TypeShape> types = new LinkedHashSet<>();
    Set<Closure> closures = new LinkedHashSet<>();
    for (int i = 0; i < actual.objectCount(); i++) {
      Obj object = actual.object(i);
      if (object.closure() != null) {
        closures.add(object.closure());
      } else if (object.isFresh()) {
        types.add(object.type());
      } else {
        Shape.Fact known = object.isSymbolic() ? caller.shape().fact(object.path()) : null;
        if (known == null) {
          return null;
        }
        if (known.types().isEmpty() && known.closures().isEmpty()) {
          return null;
        }
        types.addAll(known.types());
        closures.addAll(known.closures());
      }
    }
    if (types.size() + closures.size() > 4) {
      return null;
    }
    return new Shape.Fact(null, List.copyOf(types), List.copyOf(closures));
  }

  private Context plain(Procedure procedure) {
    Node node = plain[procedure.number()];
    return node == null ? new Context(procedure, Shape.NONE) : node.context;
  }

  private Summary evaluate(@Nullable Run caller, Context context) {
    Node node = context.isPlain() ? plain[context.procedure().number()] : nodes.get(context);
    if (node == null) {
      if (stack.size() > MAX_DEPTH) {
        limit(context.procedure(), "calls nest deeper than " + MAX_DEPTH);
        return Summary.BOTTOM;
      }
      node = new Node(context);
      nodes.put(context, node);
      if (context.isPlain()) {
        plain[context.procedure().number()] = node;
      }
      compute(node);
    }
    if (!node.done && caller != null) {
      Node from = nodes.get(caller.context());
      if (from != null) {
        from.low = Math.min(from.low, node.low);
        node.readers.add(from);
        if (from == node) {
          from.selfDependent = true;
        }
      }
    }
    return node.summary;
  }

  private void compute(Node node) {
    node.index = nextIndex++;
    node.low = node.index;
    int base = stack.size();
    stack.add(node);
    node.summary = interpret(node.context);
    if (node.low < node.index) {
      return;
    }
    if (stack.size() == base + 1 && !node.selfDependent) {
      stack.remove(base);
      node.done = true;
      return;
    }
    int most = stack.size() - base > LARGE_COMPONENT ? 1 : MAX_ROUNDS;
    for (int round = 0; round < most; round++) {
      boolean changed = false;
      List<Node> members = List.copyOf(stack.subList(base, stack.size()));
      for (int i = members.size() - 1; i >= 0; i--) {
        Node member = members.get(i);
        if (!member.stale) {
          continue;
        }
        member.stale = false;
        Summary next = interpret(member.context);
        boolean same = next.sameAs(member.summary);
        member.summary = next;
        if (!same) {
          changed = true;
          member.readers.forEach(r -> r.stale = true);
        }
      }
      if (!changed && stack.size() == base + members.size()) {
        break;
      }
      if (round == most - 1) {
        limit(
            node.context.procedure(),
            "methods that call each other did not settle in " + MAX_ROUNDS + " rounds");
      }
    }
    while (stack.size() > base) {
      Node member = stack.remove(stack.size() - 1);
      member.done = true;
      member.readers.clear();
    }
  }

  private Summary interpret(Context context) {
    Procedure procedure = context.procedure();
    boolean first = active.add(procedure);
    try {
      return new Interpretation(this, context).summary();
    } catch (RuntimeException | StackOverflowError e) {
      problems.add(
          new Problem.Internal(
              procedure.owner().unit().file().path(),
              procedure.fact().span(),
              procedure.label() + " could not be interpreted: " + e + at(e)));
      return Summary.BOTTOM;
    } finally {
      if (first) {
        active.remove(procedure);
      }
    }
  }

  private static String at(Throwable e) {
    StackTraceElement[] trace = e.getStackTrace();
    return trace.length == 0
        ? ""
        : " at " + trace[0].getFileName() + ":" + trace[0].getLineNumber();
  }
}
