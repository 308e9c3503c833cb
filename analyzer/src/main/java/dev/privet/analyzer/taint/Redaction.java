package dev.privet.analyzer.taint;

import dev.privet.analyzer.facts.Body;
import dev.privet.analyzer.facts.Body.Block;
import dev.privet.analyzer.facts.Body.Terminator;
import dev.privet.analyzer.facts.Constant;
import dev.privet.analyzer.facts.Instruction;
import dev.privet.analyzer.facts.Instruction.Operator;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * Where a body covers what is secret and passes on the rest: {@code isSecret(key) ? "***" : value}.
 * A test that asks for secrets decides, and in one case a covering text takes the value's place; so
 * what comes in its other case, to the same variable, call or result, is no secret in the clear. A
 * switch that knows nothing of the data ({@code verbose ? value : "***"}) is no such test.
 */
final class Redaction {
  static final Redaction NONE = new Redaction();

  private static final Pattern COVER =
      Pattern.compile(
          "\\*{3}|^[xX]{3,}$|#{4}|[<\\[({]? ?\\b(redacted|masked|hidden|omitted|filtered|protected"
              + "|sensitive|obfuscated)\\b ?[>\\])}]?$",
          Pattern.CASE_INSENSITIVE);
  private static final Pattern COVER_NAME =
      Pattern.compile(
          ".*(REDACT|MASK|HIDDEN|OBFUSCAT|REPLACEMENT|STARS|ASTERISK|OMITTED|SENSITIVE_VALUE).*");
  private static final Pattern SECRET =
      Pattern.compile(
          "secret|sensitive|redact|mask|confidential|credential|password|passwd|obfuscat|hidden"
              + "|protected|censor|token|apikey|private");
  private static final Set<String> TEXT_TESTS =
      Set.of(
          "contains",
          "containsKey",
          "startsWith",
          "endsWith",
          "equals",
          "equalsIgnoreCase",
          "containsIgnoreCase",
          "matches",
          "anyMatch",
          "test");
  private static final Set<String> PATTERN_TESTS = Set.of("find", "matches", "lookingAt");
  private static final Set<String> REPLACEMENTS =
      Set.of("replaceAll", "replaceFirst", "replace", "appendReplacement");

  private final Set<Integer> variables = new HashSet<>();
  private final Set<Instruction> calls = new HashSet<>();
  private boolean result;

  private Redaction() {}

  /** Whether what a variable is assigned is covered where it is a secret. */
  boolean ofVariable(int variable) {
    return variables.contains(variable);
  }

  /** Whether what a call is handed is covered where it is a secret. */
  boolean ofCall(Instruction call) {
    return calls.contains(call);
  }

  /** Whether what the body returns is covered where it is a secret. */
  boolean ofResult() {
    return result;
  }

  static Redaction of(Body body, int[] edges) {
    Reader reader = null;
    Redaction found = NONE;
    for (Block block : body.blocks()) {
      if (block.end() instanceof Terminator.Branch branch && branch.condition() >= 0) {
        if (reader == null) {
          reader = new Reader(body, edges);
          if (reader.covers.isEmpty()) {
            return NONE;
          }
        }
        if (reader.asksForSecrets(branch.condition(), 0)) {
          found = found == NONE ? new Redaction() : found;
          reader.compare(branch.then(), branch.otherwise(), found);
          reader.compare(branch.otherwise(), branch.then(), found);
        }
      }
    }
    return found;
  }

  /** A body, and its variables that are assigned a covering text. */
  private static final class Reader {
    private final Body body;
    private final int[] edges;
    private final @Nullable Instruction[] made;
    final Set<Integer> covers = new HashSet<>();

    Reader(Body body, int[] edges) {
      this.body = body;
      this.edges = edges;
      made = new Instruction[body.variables()];
      for (Block block : body.blocks()) {
        block.instructions().forEach(this::note);
      }
    }

    private void note(Instruction instruction) {
      int target = -1;
      boolean cover = false;
      if (instruction instanceof Instruction.Load i) {
        target = i.target();
        cover = i.constant() instanceof Constant.Text text && COVER.matcher(text.value()).find();
      } else if (instruction instanceof Instruction.LoadName i) {
        target = i.target();
        cover = COVER_NAME.matcher(i.name().substring(i.name().lastIndexOf('.') + 1)).matches();
      } else if (instruction instanceof Instruction.Call i) {
        target = i.target();
        cover =
            REPLACEMENTS.contains(i.name()) && i.arguments().stream().anyMatch(covers::contains);
      } else if (instruction instanceof Instruction.Operate i) {
        target = i.target();
        cover = i.operator() == Operator.PLUS && i.operands().stream().anyMatch(covers::contains);
      } else if (instruction instanceof Instruction.Move i) {
        target =
            body.locals().stream().anyMatch(it -> it.variable() == i.target()) ? -1 : i.target();
      }
      if (target >= 0) {
        made[target] = instruction;
        if (cover) {
          covers.add(target);
        }
      }
    }

    boolean asksForSecrets(int condition, int depth) {
      Instruction test = condition < 0 || depth > 6 ? null : made[condition];
      if (test instanceof Instruction.Move move) {
        return asksForSecrets(move.source(), depth + 1);
      }
      if (test instanceof Instruction.Operate operate) {
        Operator operator = operate.operator();
        boolean joins =
            operator == Operator.AND || operator == Operator.OR || operator == Operator.NOT;
        return joins && operate.operands().stream().anyMatch(it -> asksForSecrets(it, depth + 1));
      }
      if (!(test instanceof Instruction.Call call)) {
        return false;
      }
      if (isTold(call.name()) && !call.arguments().isEmpty()) {
        return true;
      }
      if (PATTERN_TESTS.contains(call.name()) && call.arguments().isEmpty()) {
        return true;
      }
      return TEXT_TESTS.contains(call.name())
          && (isTold(call.qualifier())
              || isSecretName(call.receiver())
              || call.arguments().stream().anyMatch(this::isSecretName));
    }

    private boolean isSecretName(int variable) {
      if (variable < 0 || variable >= made.length) {
        return false;
      }
      Instruction origin = made[variable];
      if (origin instanceof Instruction.Load load) {
        return load.constant() instanceof Constant.Text text && isTold(text.value());
      }
      if (origin instanceof Instruction.Call call) {
        return isTold(call.qualifier()) || isSecretName(call.receiver());
      }
      return origin instanceof Instruction.LoadName name && isTold(name.name());
    }

    private static boolean isTold(String name) {
      return SECRET.matcher(name.replace("_", "").toLowerCase(Locale.ROOT)).find();
    }

    /** Marks in one arm, or everywhere for a variable and the result, what the other one covers. */
    void compare(int covered, int open, Redaction found) {
      Set<String> names = new HashSet<>();
      for (Block block : arm(covered)) {
        for (Instruction instruction : block.instructions()) {
          if (instruction instanceof Instruction.Move move && covers.contains(move.source())) {
            found.variables.add(move.target());
          } else if (instruction instanceof Instruction.Call call
              && call.arguments().stream().anyMatch(covers::contains)
              && !REPLACEMENTS.contains(call.name())) {
            names.add(call.name());
          }
        }
        if (block.end() instanceof Terminator.Return returned
            && covers.contains(returned.value())) {
          found.result = true;
        }
      }
      for (Block block : names.isEmpty() ? List.<Block>of() : arm(open)) {
        for (Instruction instruction : block.instructions()) {
          if (instruction instanceof Instruction.Call call && names.contains(call.name())) {
            found.calls.add(call);
          }
        }
      }
    }

    private List<Block> arm(int start) {
      List<Block> arm = new ArrayList<>();
      int next = start;
      while (arm.size() < 8 && edges[next] <= 1) {
        Block block = body.blocks().get(next);
        arm.add(block);
        if (!(block.end() instanceof Terminator.Jump jump)) {
          break;
        }
        next = jump.block();
      }
      return arm;
    }
  }
}
