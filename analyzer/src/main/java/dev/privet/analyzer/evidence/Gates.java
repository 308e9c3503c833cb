package dev.privet.analyzer.evidence;

import dev.privet.analyzer.classify.Declarations;
import dev.privet.analyzer.facts.AnnotationFact;
import dev.privet.analyzer.facts.Body;
import dev.privet.analyzer.facts.Instruction;
import dev.privet.analyzer.link.Procedure;
import dev.privet.analyzer.link.Program;
import dev.privet.analyzer.spec.PracticeSpec.Meaning;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.Deque;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;

/**
 * Code that runs only where a person agreed: everything that a consent gate dominates (in the sense
 * of Lengauer and Tarjan: no way leads around the gate).
 */
final class Gates {
  private static final String GATE = "dev.privet.annotations.ConsentGate";
  private static final Pattern AGREED =
      Pattern.compile(
          "\\b(consent|consents|consented|opt in|opted in|agreed|permission given|may record"
              + "|subscribed|interested|registered for event|allows)\\b");
  private static final Pattern REFUSED =
      Pattern.compile("\\b(opt out|opted out|unsubscribed|objected|withdrawn|refused|declined)\\b");

  private final Program program;
  private final Practices practices;
  private final Calls calls;
  private final List<Region> regions = new ArrayList<>();

  Gates(Program program, Practices practices, Calls calls) {
    this.program = program;
    this.practices = practices;
    this.calls = calls;
  }

  List<Region> find() {
    calls.all().forEach(this::in);
    return List.copyOf(new LinkedHashSet<>(regions));
  }

  /** A check: what it asks, and whether an annotation or a model says that it is one. */
  private record Gate(String says, boolean stated, boolean positive) {}

  private void in(Procedure procedure, List<CallSite> sites) {
    Map<Code, Map<Integer, Gate>> gates = new LinkedHashMap<>();
    Map<Code, List<CallSite>> walls = new LinkedHashMap<>();
    for (CallSite site : sites) {
      Optional<Gate> gate = gate(site);
      if (gate.isPresent()) {
        if (site.result() >= 0) {
          gates
              .computeIfAbsent(site.code(), k -> new LinkedHashMap<>())
              .put(site.result(), gate.get());
        } else if (gate.get().stated()) {
          walls.computeIfAbsent(site.code(), k -> new ArrayList<>()).add(site);
        }
      }
    }
    for (Code code : calls.codes(procedure)) {
      fields(code, gates);
      Map<Integer, Gate> conditions = gates.getOrDefault(code, Map.of());
      if (!conditions.isEmpty()) {
        branches(code, conditions, sites);
      }
      for (CallSite wall : walls.getOrDefault(code, List.of())) {
        gate(wall).ifPresent(it -> behind(code, wall, it, sites));
      }
    }
  }

  private Optional<Gate> gate(CallSite site) {
    for (Procedure target : site.targets()) {
      Optional<AnnotationFact> annotation =
          program.annotation(target.fact().annotations(), target.owner(), GATE);
      if (annotation.isPresent()) {
        String purpose = String.join(", ", Declarations.texts(annotation.get(), List.of("value")));
        return Optional.of(new Gate(purpose, true, true));
      }
    }
    if (practices.of(site).stream().anyMatch(it -> it.meaning() == Meaning.CONSENT)) {
      return Optional.of(new Gate(site.name(), true, true));
    }
    String receiver = site.receiver().name();
    return named(
        site.name(), receiver.substring(receiver.lastIndexOf('.') + 1) + " " + site.name());
  }

  private static Optional<Gate> named(String own, String all) {
    if (own.matches("(get|set|save|record|add|withdraw|grant|give|give[A-Z].*|new|revoke).*")
        && !own.matches("get.*(Consent|OptIn|OptOut).*")) {
      return Optional.empty();
    }
    String words = Words.of(all);
    if (REFUSED.matcher(words).find()) {
      return Optional.of(new Gate(own, false, false));
    }
    return AGREED.matcher(words).find()
        ? Optional.of(new Gate(own, false, true))
        : Optional.empty();
  }

  /** Fields and parameters whose name is a check: {@code settings.newsletterConsent}. */
  private static void fields(Code code, Map<Code, Map<Integer, Gate>> gates) {
    for (Body.Block block : code.body().blocks()) {
      for (Instruction step : block.instructions()) {
        if (step instanceof Instruction.LoadField load) {
          put(code, load.target(), load.field(), gates);
        } else if (step instanceof Instruction.LoadName load) {
          put(code, load.target(), load.name(), gates);
        }
      }
    }
    for (Body.LocalFact local : code.body().locals()) {
      if (code.parameter(local.variable()) >= 0) {
        put(code, local.variable(), local.name(), gates);
      }
    }
  }

  private static void put(
      Code code, int variable, String name, Map<Code, Map<Integer, Gate>> gates) {
    named(name, name)
        .ifPresent(
            it ->
                gates.computeIfAbsent(code, k -> new LinkedHashMap<>()).putIfAbsent(variable, it));
  }

  private void branches(Code code, Map<Integer, Gate> gates, List<CallSite> sites) {
    List<Body.Block> blocks = code.body().blocks();
    for (int i = 0; i < blocks.size(); i++) {
      if (blocks.get(i).end() instanceof Body.Terminator.Branch branch && branch.condition() >= 0) {
        Set<Gate> yes = new LinkedHashSet<>();
        Set<Gate> no = new LinkedHashSet<>();
        meaning(code, branch.condition(), gates, true, yes, no, 0);
        mark(code, i, branch.then(), yes, sites);
        mark(code, i, branch.otherwise(), no, sites);
      }
    }
  }

  /** Which gates are passed where a condition is true, and which where it is false. */
  private static void meaning(
      Code code,
      int variable,
      Map<Integer, Gate> gates,
      boolean straight,
      Set<Gate> yes,
      Set<Gate> no,
      int depth) {
    Gate gate = gates.get(variable);
    if (gate != null) {
      (gate.positive() == straight ? yes : no).add(gate);
      return;
    }
    if (depth > 8) {
      return;
    }
    for (Instruction step : code.definitions(variable)) {
      if (step instanceof Instruction.Move move) {
        meaning(code, move.source(), gates, straight, yes, no, depth + 1);
      } else if (step instanceof Instruction.Operate operate) {
        switch (operate.operator()) {
          case NOT ->
              meaning(code, operate.operands().get(0), gates, !straight, yes, no, depth + 1);
          case AND -> {
            for (int operand : operate.operands()) {
              Set<Gate> other = new LinkedHashSet<>();
              meaning(
                  code,
                  operand,
                  gates,
                  straight,
                  straight ? yes : other,
                  straight ? other : no,
                  depth + 1);
            }
          }
          case OR -> {
            for (int operand : operate.operands()) {
              Set<Gate> other = new LinkedHashSet<>();
              meaning(
                  code,
                  operand,
                  gates,
                  straight,
                  straight ? other : yes,
                  straight ? no : other,
                  depth + 1);
            }
          }
          default -> {}
        }
      }
    }
  }

  private void mark(Code code, int from, int entry, Set<Gate> gates, List<CallSite> sites) {
    if (gates.isEmpty()) {
      return;
    }
    BitSet around = reachable(code.body(), 0, from, entry);
    BitSet behind = reachable(code.body(), entry, -1, -1);
    behind.andNot(around);
    gates.forEach(it -> regions(code, behind, it, sites));
  }

  private void behind(Code code, CallSite wall, Gate gate, List<CallSite> sites) {
    BitSet around = reachable(code.body(), 0, wall.block(), -2);
    BitSet behind = reachable(code.body(), wall.block(), -1, -1);
    behind.andNot(around);
    behind.clear(wall.block());
    regions(code, behind, gate, sites);
    for (CallSite site : sites) {
      boolean after =
          site.code() == code
              && site.block() == wall.block()
              && code.span(site.at()).compareTo(code.span(wall.at())) > 0;
      if (after) {
        region(site, gate);
      }
    }
  }

  /** The blocks that can be reached from {@code start} without the edge from → entry. */
  private static BitSet reachable(Body body, int start, int from, int entry) {
    BitSet reached = new BitSet();
    Deque<Integer> open = new ArrayDeque<>(List.of(start));
    while (!open.isEmpty()) {
      int next = open.pop();
      if (reached.get(next)) {
        continue;
      }
      reached.set(next);
      if (next == from && entry == -2) {
        continue;
      }
      for (int successor : successors(body.blocks().get(next))) {
        if (next != from || successor != entry) {
          open.push(successor);
        }
      }
    }
    return reached;
  }

  private static List<Integer> successors(Body.Block block) {
    List<Integer> next = new ArrayList<>(block.handlers());
    if (block.end() instanceof Body.Terminator.Jump jump) {
      next.add(jump.block());
    } else if (block.end() instanceof Body.Terminator.Branch branch) {
      next.add(branch.then());
      next.add(branch.otherwise());
    } else if (block.end() instanceof Body.Terminator.Choose choose) {
      next.addAll(choose.targets());
      next.add(choose.fallback());
    }
    return next;
  }

  private void regions(Code code, BitSet behind, Gate gate, List<CallSite> sites) {
    for (int i = behind.nextSetBit(0); i >= 0; i = behind.nextSetBit(i + 1)) {
      if (code.body().blocks().get(i).end() instanceof Body.Terminator.Return returned
          && returned.value() >= 0) {
        Site place = code.site(returned.at());
        regions.add(new Region(place.path(), place.span(), gate.says(), gate.stated()));
      }
    }
    for (CallSite site : sites) {
      if (isWithin(site.code(), site.block(), code, behind)) {
        region(site, gate);
      }
    }
  }

  /** Whether a call stands in one of the blocks, or in a lambda that is made there. */
  private static boolean isWithin(Code inner, int block, Code code, BitSet blocks) {
    if (inner == code) {
      return blocks.get(block);
    }
    Code outer = inner.outer();
    return outer != null && isWithin(outer, inner.blockOfMaking(), code, blocks);
  }

  private void region(CallSite site, Gate gate) {
    Site place = site.site();
    regions.add(new Region(place.path(), place.span(), gate.says(), gate.stated()));
  }
}
