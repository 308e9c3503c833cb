package dev.privet.analyzer.taint;

import dev.privet.analyzer.classify.Declarations.Declared;
import dev.privet.analyzer.facts.Constant;
import dev.privet.analyzer.link.Procedure;
import dev.privet.analyzer.link.Program;
import dev.privet.analyzer.spec.Form;
import dev.privet.analyzer.spec.Reads;
import dev.privet.analyzer.spec.SinkKind;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * One interpretation of a method under a shape: the things that its parts share, and what they
 * collect for the {@link Summary}.
 */
final class Run {
  private static final Set<String> COVERABLE =
      Set.of("?", "java.lang.String", "java.lang.CharSequence", "java.lang.Object");

  /** How many arrivals at sinks a summary keeps. */
  private static final int MAX_HITS = 120;

  /** How deep in what a method was given the data may lie whose arrival callers are told of. */
  private static final int MAX_HIT_DEPTH = 3;

  /** How much of what called methods change is carried over in full: objects, labels, arrivals. */
  private static final int MAX_COST = 4_000;

  private final Engine engine;
  private final Context context;
  private final Heap heap = new Heap(this);
  private final Disclosure disclosure = new Disclosure(this);
  private final Wholes wholes = new Wholes(this);
  private final Calls calls = new Calls(this);
  private final Application application = new Application(this);
  private final Overloads overloads = new Overloads(this);
  private final Closures closures = new Closures(this);
  private final LibraryCalls libraryCalls = new LibraryCalls(this);
  private final Map<SinkSite, List<Hit>> hits = new LinkedHashMap<>();
  private int hitCount;
  final Set<Interest> interests = new LinkedHashSet<>();
  final Set<Context> used = new LinkedHashSet<>();
  int closureDepth;
  int keptDepth;
  int steps;
  private int cost;

  /**
   * Adds to the cost of this interpretation; says whether it has become too high for full detail.
   */
  boolean isCostly(int more) {
    cost += more;
    if (cost > MAX_COST) {
      engine.limit(procedure(), "what it calls changes too much to follow everything");
      return true;
    }
    return false;
  }

  private @Nullable Frame frame;

  Run(Engine engine, Context context) {
    this.engine = engine;
    this.context = context;
  }

  Engine engine() {
    return engine;
  }

  Context context() {
    return context;
  }

  Shape shape() {
    return context.shape();
  }

  Program program() {
    return engine.program();
  }

  Paths paths() {
    return engine.paths();
  }

  Heap heap() {
    return heap;
  }

  Disclosure disclosure() {
    return disclosure;
  }

  Calls calls() {
    return calls;
  }

  Application application() {
    return application;
  }

  Overloads overloads() {
    return overloads;
  }

  Closures closures() {
    return closures;
  }

  LibraryCalls libraryCalls() {
    return libraryCalls;
  }

  /** An exception leaves a call: on to the body that is being executed, if any. */
  void raise(State state, Value exception) {
    if (frame != null) {
      frame.raise(state, exception);
    }
  }

  @Nullable Frame enter(@Nullable Frame next) {
    Frame before = frame;
    frame = next;
    return before;
  }

  Procedure procedure() {
    return context.procedure();
  }

  /** The value of which only the path is known, and what the shape tells of it. */
  Value symbol(Path path) {
    Constant constant = path.field() == null ? null : Heap.constant(path.field());
    Shape.Fact fact = shape().fact(path);
    if (constant == null && fact != null) {
      constant = fact.constant();
    }
    if (constant != null) {
      return Value.of(constant, path.type());
    }
    Value value = Value.of(path.object());
    return path.promises() ? value.and(Heap.promise(path)) : value;
  }

  /** The label of a declaration. */
  Label known(Declared declared) {
    return engine.known(declared);
  }

  /** The constant of a value; where only the caller can know, the wish to know it is noted. */
  @Nullable Constant constant(Value value, Interest.Kind kind) {
    if (value.constant() != null) {
      return value.constant();
    }
    Path symbol = value.symbol();
    if (symbol != null && !symbol.isGlobal()) {
      interests.add(new Interest(symbol, kind));
    }
    return null;
  }

  /** The constant text of a value, or null. */
  @Nullable String text(Value value) {
    Constant constant = constant(value, Interest.Kind.CONSTANT);
    if (constant instanceof Constant.Text text) {
      return text.value();
    }
    if (constant instanceof Constant.Whole whole) {
      return Long.toString(whole.value());
    }
    if (constant instanceof Constant.Letter letter) {
      return String.valueOf(letter.value());
    }
    return null;
  }

  /** Notes that labels arrive at a sink. */
  void hits(SinkSite site, Labels labels) {
    engine.sightings().sink(site, labels);
    if (labels.isEmpty()) {
      return;
    }
    List<Hit> known = hits.computeIfAbsent(site, k -> new ArrayList<>(2));
    Labels all = site.slot() == null ? wholes.at(labels) : labels;
    for (int i = 0; i < all.size(); i++) {
      hit(known, new Hit(site, all.get(i)));
    }
  }

  void hit(Hit hit) {
    if (hit.label().atom() instanceof Atom.Unknown unknown
        && unknown.path().depth() > MAX_HIT_DEPTH
        && unknown.path().declared().isEmpty()) {
      return;
    }
    List<Hit> known = hits.computeIfAbsent(hit.site(), k -> new ArrayList<>(2));
    if (hit.site().slot() != null) {
      hit(known, hit);
    } else if (!wholes.isFar(hit.label())) {
      hit(known, hit);
      Labels whole = wholes.passed(hit.label());
      for (int i = 0; i < whole.size(); i++) {
        hit(known, new Hit(hit.site(), whole.get(i)));
      }
    }
  }

  private void hit(List<Hit> known, Hit hit) {
    for (int i = 0; i < known.size(); i++) {
      if (known.get(i).label().sameAs(hit.label())) {
        if (known.get(i).label().unmodelled() && !hit.label().unmodelled()) {
          known.set(i, hit);
        }
        return;
      }
    }
    boolean own = hit.site().procedure() == procedure() || hit.label().atom() instanceof Atom.Known;
    if (own || hitCount < MAX_HITS) {
      known.add(hit);
      hitCount++;
    } else {
      engine.limit(procedure(), "more than " + MAX_HITS + " arrivals of personal data at sinks");
    }
  }

  /** Notes that a value is kept in a field that other methods may read. */
  void slotHits(Path slot, Value value, Where where) {
    SinkSite site = SinkSite.ofSlot(procedure(), where.span(), slot);
    Labels near =
        value
            .labels()
            .only(l -> !(l.atom() instanceof Atom.Unknown unknown) || unknown.path().depth() <= 2);
    hits(site, near);
  }

  /** Adds a step to every label of a value. */
  Value step(Value value, Step.Kind kind, Where where, String text) {
    if (value.labels().isEmpty()) {
      return value;
    }
    Step step = where.step(kind, text);
    return value.withLabels(value.labels().map(l -> l.withTrace(Trace.link(l.trace(), step))));
  }

  List<Hit> collected() {
    List<Hit> all = new ArrayList<>(hitCount);
    hits.values().forEach(all::addAll);
    return all;
  }

  /** A sink of a library method at a call. */
  SinkSite site(
      Where where,
      int nameAt,
      int argumentAt,
      SinkKind kind,
      String method,
      @Nullable String recipient,
      @Nullable String host,
      @Nullable String label,
      String row) {
    return new SinkSite(
        where.home(),
        Regions.ofCall(where.span(), where.span(nameAt)),
        where.span(argumentAt),
        kind,
        method,
        recipient,
        host,
        label,
        row,
        null);
  }

  /** Labels that read what a value tells. */
  Labels disclose(State state, Value value, Reads reads, Where where) {
    return disclosure.of(state, value, reads, where);
  }

  /** A text of which what is secret was covered; anything else stays what it is. */
  Value covered(State state, Value value, Where where) {
    boolean text = value.objectCount() == 0 || COVERABLE.contains(value.type().name());
    if (value.constant() != null || !text) {
      return value;
    }
    Step step = where.step(Step.Kind.TRANSFORM, "covered where it is a secret: masked");
    Labels labels =
        disclose(state, value, Reads.STRING, where)
            .map(l -> l.changed(Form.MASKED, false).withTrace(Trace.link(l.trace(), step)));
    return Value.of(labels, value.type());
  }
}
