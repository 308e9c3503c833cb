package dev.privet.analyzer.taint;

import dev.privet.analyzer.facts.Body;
import dev.privet.analyzer.facts.Body.Block;
import dev.privet.analyzer.facts.Body.Terminator;
import dev.privet.analyzer.facts.Constant;
import dev.privet.analyzer.facts.Instruction;
import dev.privet.analyzer.facts.Instruction.TypeTest;
import dev.privet.analyzer.facts.ParameterFact;
import dev.privet.analyzer.facts.TypeRef;
import dev.privet.analyzer.library.TypeShape;
import dev.privet.analyzer.link.Procedure;
import dev.privet.analyzer.link.Shapes;
import dev.privet.analyzer.link.TypeDecl;
import java.util.ArrayList;
import java.util.List;
import java.util.PriorityQueue;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * The execution of one body: states flow through its basic blocks in reverse postorder until
 * nothing changes (Kildall's worklist).
 */
final class Frame {
  /**
   * How often one block is executed at most; labels and objects are few enough that loops settle
   * long before.
   */
  private static final int MAX_VISITS = 4;

  /** Types that say nothing of which exception it is. */
  private static final Set<String> ANY_EXCEPTION =
      Set.of("java.lang.Exception", "java.lang.RuntimeException", "java.lang.Throwable");

  private final Run run;
  private final Procedure home;
  private final Body body;
  private final BodyPlan plan;
  private final int parametersFrom;
  private final List<ParameterFact> parameters;
  private final Steps steps;
  private @Nullable Value result;
  private @Nullable Value thrown;
  private @Nullable State exit;
  private @Nullable Value[] pending = new Value[0];
  private @Nullable State[] in = new State[0];
  private Block current;
  private @Nullable PriorityQueue<Integer> open;

  /**
   * @param home the method in whose text the body stands
   * @param parametersFrom the variable of the first parameter
   */
  Frame(Run run, Procedure home, Body body, int parametersFrom, List<ParameterFact> parameters) {
    this.run = run;
    this.home = home;
    this.body = body;
    this.plan = run.engine().plan(body);
    this.parametersFrom = parametersFrom;
    this.parameters = parameters;
    this.steps = new Steps(run, this);
    this.current = body.blocks().get(0);
  }

  /**
   * How a body ended.
   *
   * @param result what it returned; null if it returns nothing or never
   * @param thrown what it threw; null for nothing known
   * @param state the heap at its end; null if it never ends
   */
  record Exit(@Nullable Value result, @Nullable Value thrown, @Nullable State state) {}

  Procedure home() {
    return home;
  }

  Body body() {
    return body;
  }

  BodyPlan plan() {
    return plan;
  }

  boolean isParameter(int variable) {
    return variable >= parametersFrom && variable < parametersFrom + parameters.size();
  }

  Where where(Object site, int at) {
    return new Where(home, body, site, at);
  }

  TypeShape shape(TypeRef written) {
    return run.program().shape(written, home.owner(), home.fact().typeParameters());
  }

  Exit execute(State entry) {
    Frame before = run.enter(this);
    try {
      loop(entry);
    } finally {
      run.enter(before);
    }
    if (exit != null && exitByThrow != null) {
      exit.addMissing(exitByThrow);
    }
    return new Exit(result, thrown, exit != null ? exit : exitByThrow);
  }

  private void loop(State entry) {
    int count = body.blocks().size();
    in = new State[count];
    pending = new Value[count];
    int[] visits = new int[count];
    PriorityQueue<Integer> queue = new PriorityQueue<>();
    boolean[] queued = new boolean[count];
    open = queue;
    this.queued = queued;
    in[0] = entry;
    enqueue(0);
    while (!queue.isEmpty()) {
      int block = plan.order[queue.poll()];
      queued[block] = false;
      if (visits[block]++ >= MAX_VISITS) {
        continue;
      }
      State start = in[block];
      if (start == null) {
        continue;
      }
      boolean once = plan.edges[block] <= 1 && visits[block] == 1;
      State state = once ? start : start.copy();
      if (once) {
        in[block] = null;
      }
      execute(block, state);
      run.steps += body.blocks().get(block).instructions().size();
      if (run.steps > Engine.MAX_STEPS) {
        run.engine()
            .limit(home, "more than " + Engine.MAX_STEPS + " steps to interpret this method");
        return;
      }
    }
  }

  private boolean[] queued = new boolean[0];

  private void enqueue(int block) {
    if (open != null && !queued[block]) {
      queued[block] = true;
      open.add(plan.place[block]);
    }
  }

  private void execute(int number, State state) {
    Block block = body.blocks().get(number);
    current = block;
    Value caught = pending[number];
    if (!block.handlers().isEmpty()) {
      toHandlers(block, state, null);
    }
    boolean guarded = !block.handlers().isEmpty();
    boolean called = false;
    boolean written = false;
    for (Instruction instruction : block.instructions()) {
      boolean calls =
          instruction instanceof Instruction.Call || instruction instanceof Instruction.New;
      boolean writes = isWrite(instruction);
      if (guarded && ((calls && (called || written)) || (writes && called))) {
        toHandlers(block, state, null);
        called = false;
        written = false;
      }
      steps.execute(state, instruction, caught);
      called |= calls;
      written |= writes;
    }
    if (guarded && called) {
      toHandlers(block, state, null);
    }
    end(number, block, state);
  }

  /** Whether an instruction changes what a handler may see. */
  private static boolean isWrite(Instruction instruction) {
    return instruction instanceof Instruction.Move
        || instruction instanceof Instruction.StoreField
        || instruction instanceof Instruction.StoreName
        || instruction instanceof Instruction.StoreElement;
  }

  private void end(int number, Block block, State state) {
    Terminator end = block.end();
    if (end instanceof Terminator.Jump jump) {
      flow(jump.block(), state, false);
    } else if (end instanceof Terminator.Branch branch) {
      Constant truth =
          branch.condition() < 0
              ? null
              : run.constant(state.get(branch.condition()), Interest.Kind.CONSTANT);
      boolean then = !(truth instanceof Constant.Truth t) || t.value();
      boolean otherwise = !(truth instanceof Constant.Truth t) || !t.value();
      TypeTest test = plan.tests[number];
      boolean negated = plan.negated[number];
      Conditions.Asked asked = then && otherwise ? plan.conditions.of(number) : null;
      State holds = state;
      if (asked != null) {
        holds = state.copy();
        holds.given(asked.condition(), asked.straight());
        state.given(asked.condition(), !asked.straight());
      }
      if (then) {
        State there = test == null || negated ? holds : narrowed(holds, test);
        flow(branch.then(), there, otherwise && there == state);
      }
      if (otherwise) {
        flow(branch.otherwise(), test == null || !negated ? state : narrowed(state, test), false);
      }
    } else if (end instanceof Terminator.Choose choose) {
      choose(choose, state);
    } else if (end instanceof Terminator.Return returned) {
      leave(returned, state);
    } else if (end instanceof Terminator.Throw raised) {
      steps.thrown(state, raised);
    }
  }

  /** The state where a variable was found to be of a library type that is narrower than its own. */
  private State narrowed(State state, TypeTest test) {
    Value value = state.get(test.source());
    TypeShape type = shape(test.type());
    if (run.program().type(type.name()) != null
        || Shapes.isUnknown(value.type())
        || !run.program().hierarchy().isSubtype(type.name(), value.type().name())) {
      return state;
    }
    State narrowed = state.copy();
    narrowed.set(test.source(), value.withType(type));
    return narrowed;
  }

  private void choose(Terminator.Choose choose, State state) {
    Constant selector = run.constant(state.get(choose.selector()), Interest.Kind.CONSTANT);
    int certain = -2;
    if (selector != null && !(selector instanceof Constant.Null)) {
      certain = -1;
      for (int i = 0; i < choose.targets().size(); i++) {
        if (choose.labels().get(i).isEmpty()) {
          certain = -2;
          break;
        }
        if (certain < 0 && choose.labels().get(i).contains(selector)) {
          certain = i;
        }
      }
    }
    if (certain == -1) {
      flow(choose.fallback(), state, false);
    } else if (certain >= 0) {
      flow(choose.targets().get(certain), state, false);
    } else {
      for (int target : choose.targets()) {
        flow(target, state, true);
      }
      flow(choose.fallback(), state, false);
    }
  }

  private void flow(int to, State state, boolean keep) {
    State there = in[to];
    if (there == null) {
      in[to] = keep || plan.edges[to] > 1 ? state.copy() : state;
      enqueue(to);
    } else if (there.join(state, run.heap().initial())) {
      enqueue(to);
    }
  }

  private void leave(Terminator.Return returned, State state) {
    Value value = returned.value() < 0 ? null : state.get(returned.value());
    if (value != null) {
      if (plan.redaction.ofResult()) {
        value = run.covered(state, value, where(returned, returned.at()));
      }
      result = result == null ? value : result.join(value);
      run.engine().roles().resultSink(run, state, this, value, returned);
    }
    if (exit == null) {
      exit = state;
    } else {
      exit.join(state, run.heap().initial());
    }
  }

  /**
   * An exception that a call or a throw statement raises: on to the handlers that may take it, else
   * out.
   */
  void raise(State state, Value exception) {
    Value rest = toHandlers(current, state, exception);
    if (rest != null) {
      thrown = thrown == null ? rest : thrown.join(rest);
      if (exitByThrow == null) {
        exitByThrow = state.copy();
      } else {
        exitByThrow.join(state, run.heap().initial());
      }
    }
  }

  private @Nullable State exitByThrow;

  /**
   * Lets handlers see the state, and an exception if there is a known one.
   *
   * @return what no handler takes
   */
  private @Nullable Value toHandlers(Block block, State state, @Nullable Value exception) {
    Value rest = exception;
    for (int handler : block.handlers()) {
      List<TypeRef> types = caughtBy(handler);
      if (rest != null) {
        List<Obj> taken = new ArrayList<>();
        List<Obj> left = new ArrayList<>();
        for (Obj object : rest.objects()) {
          int match = match(object, rest, types);
          if (match != 0) {
            taken.add(object);
          }
          if (match != 2) {
            left.add(object);
          }
        }
        if (!taken.isEmpty()) {
          Value part = Value.of(rest.labels(), taken, null, rest.type());
          Value known = pending[handler];
          Value joined = known == null ? part : known.join(part);
          if (known == null || !joined.sameAs(known)) {
            pending[handler] = joined;
            enqueue(handler);
          }
          rest = left.isEmpty() ? null : Value.of(rest.labels(), left, null, rest.type());
        }
      }
      flow(handler, state, true);
    }
    return rest;
  }

  private List<TypeRef> caughtBy(int handler) {
    List<Instruction> instructions = body.blocks().get(handler).instructions();
    return !instructions.isEmpty() && instructions.get(0) instanceof Instruction.Catch c
        ? c.types()
        : List.of();
  }

  /** 0: a handler does not take the exception, 1: it may, 2: it does. */
  private int match(Obj object, Value value, List<TypeRef> types) {
    if (types.isEmpty()) {
      return 2;
    }
    String type = run.heap().typeOf(object, value).name();
    int best = 0;
    for (TypeRef written : types) {
      String caught = run.program().typeName(written.name(), home.owner());
      if (caught.equals("java.lang.Throwable")
          || run.program().hierarchy().isSubtype(type, caught)) {
        return 2;
      }
      if (type.equals("?")
          || (!object.isFresh()
              && !ANY_EXCEPTION.contains(type)
              && run.program().hierarchy().isSubtype(caught, type))) {
        best = 1;
      }
      boolean known =
          run.program().type(type) != null || run.program().library().find(type).isPresent();
      boolean general =
          caught.equals("java.lang.Exception") || caught.equals("java.lang.RuntimeException");
      if (general && !isKnownError(type)) {
        best = caught.equals("java.lang.Exception") ? 2 : Math.max(best, 1);
      } else if (!known && type.endsWith(caught)) {
        best = 2;
      }
    }
    return best;
  }

  private boolean isKnownError(String type) {
    return run.program().hierarchy().isSubtype(type, "java.lang.Error");
  }

  TypeDecl scope() {
    return home.owner();
  }

  /** A local variable's declared type; unknown for none. */
  TypeShape localType(int variable) {
    Body.LocalFact local =
        variable < 0 || variable >= plan.locals.length ? null : plan.locals[variable];
    if (local == null || local.type().isAbsent()) {
      return Shapes.UNKNOWN;
    }
    return shape(local.type());
  }
}
