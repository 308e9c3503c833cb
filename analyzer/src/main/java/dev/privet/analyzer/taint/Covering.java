package dev.privet.analyzer.taint;

import dev.privet.analyzer.facts.Body;
import dev.privet.analyzer.facts.Constant;
import dev.privet.analyzer.facts.Instruction;
import dev.privet.analyzer.facts.LambdaFact;
import dev.privet.analyzer.link.Procedure;
import java.util.HashMap;
import java.util.HashSet;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * How a text is covered by hand: pieces of it, and asterisks between them. What counts is the code:
 * a piece is what {@code substring}, {@code charAt} or an element of {@code split} gives, and
 * something has to stand for the rest.
 */
final class Covering {
  private static final Pattern COVER =
      Pattern.compile("\\*{2,}|[xX]{3,}|#{2,}|[\u2022\u25cf\u2588]+|\u2026|^\\.{3}$");

  private static final Set<String> PIECES =
      Set.of("substring", "subSequence", "charAt", "left", "right", "truncate");

  private static final Set<String> WORKING =
      Set.of(
          "substring",
          "subSequence",
          "charAt",
          "split",
          "left",
          "right",
          "replace",
          "replaceAll",
          "replaceFirst",
          "setCharAt",
          "toCharArray",
          "fill",
          "overlay",
          "chars",
          "group");

  /** For each body what is assigned to its variables. */
  private final IdentityHashMap<Body, Map<Integer, Set<Instruction>>> assignments =
      new IdentityHashMap<>();

  private final Map<Procedure, Boolean> working = new HashMap<>();

  /** Whether a constant stands for something left out. */
  static boolean covers(@Nullable Constant constant) {
    return constant instanceof Constant.Text text && COVER.matcher(text.value()).find();
  }

  /** Whether a variable of a body is filled with the same few letters, again and again. */
  boolean isRepeated(Body body, int variable) {
    return all(
        body, variable, each -> each instanceof Instruction.Call c && c.name().equals("repeat"));
  }

  /** Whether a variable of a body only ever holds pieces of other texts. */
  boolean isPiece(Body body, int variable) {
    return isPiece(body, variable, new HashSet<>());
  }

  private boolean isPiece(Body body, int variable, Set<Integer> seen) {
    return seen.add(variable)
        && all(
            body,
            variable,
            each ->
                each instanceof Instruction.Call call
                    ? PIECES.contains(call.name())
                        || (call.name().equals("valueOf")
                            && call.arguments().size() == 1
                            && isPiece(body, call.arguments().get(0), seen))
                    : each instanceof Instruction.LoadElement element
                        ? isSplit(body, element.array())
                        : each instanceof Instruction.Move move
                            ? isPiece(body, move.source(), seen)
                            : each instanceof Instruction.Load);
  }

  private boolean isSplit(Body body, int variable) {
    return all(
        body,
        variable,
        each ->
            each instanceof Instruction.Call call
                ? call.name().equals("split")
                : each instanceof Instruction.Move move && isSplit(body, move.source()));
  }

  private boolean all(
      Body body, int variable, java.util.function.Predicate<Instruction> condition) {
    Set<Instruction> assigned =
        assignments.computeIfAbsent(body, Covering::assigned).getOrDefault(variable, Set.of());
    return !assigned.isEmpty() && assigned.stream().allMatch(condition);
  }

  private static Map<Integer, Set<Instruction>> assigned(Body body) {
    Map<Integer, Set<Instruction>> found = new HashMap<>();
    for (Body.Block block : body.blocks()) {
      for (Instruction each : block.instructions()) {
        int target = target(each);
        if (target >= 0) {
          found.computeIfAbsent(target, k -> new HashSet<>(2)).add(each);
        }
      }
    }
    return found;
  }

  private static int target(Instruction instruction) {
    if (instruction instanceof Instruction.Call i) {
      return i.target();
    }
    if (instruction instanceof Instruction.Move i) {
      return i.target();
    }
    if (instruction instanceof Instruction.Load i) {
      return i.target();
    }
    if (instruction instanceof Instruction.LoadElement i) {
      return i.target();
    }
    if (instruction instanceof Instruction.Operate i) {
      return i.target();
    }
    if (instruction instanceof Instruction.LoadField i) {
      return i.target();
    }
    if (instruction instanceof Instruction.LoadName i) {
      return i.target();
    }
    if (instruction instanceof Instruction.New i) {
      return i.target();
    }
    return instruction instanceof Instruction.Cast i ? i.target() : -1;
  }

  /** Whether a method of the program that says so in its name takes texts apart and covers them. */
  boolean isWorking(Procedure procedure) {
    if (procedure.body() == null || !NamedForms.saysCovering(procedure.name())) {
      return false;
    }
    return working.computeIfAbsent(procedure, Covering::takesApart);
  }

  private static boolean takesApart(Procedure procedure) {
    boolean[] found = new boolean[2];
    look(procedure, procedure.body(), found);
    return found[0] && found[1];
  }

  private static void look(Procedure procedure, @Nullable Body body, boolean[] found) {
    if (body == null) {
      return;
    }
    List<LambdaFact> lambdas = procedure.owner().facts().lambdas();
    for (Body.Block block : body.blocks()) {
      for (Instruction each : block.instructions()) {
        if (each instanceof Instruction.Call call) {
          found[0] |=
              WORKING.contains(call.name())
                  || (call.name().equals("append") && call.arguments().size() == 3);
        } else if (each instanceof Instruction.Load load) {
          found[1] |= covers(load.constant()) || isStar(load.constant());
        } else if (each instanceof Instruction.LoadName name) {
          found[1] |= name.name().toLowerCase(java.util.Locale.ROOT).contains("mask");
        } else if (each instanceof Instruction.MakeLambda made) {
          look(procedure, lambdas.get(made.lambda()).body(), found);
        }
      }
    }
  }

  private static boolean isStar(Constant constant) {
    return (constant instanceof Constant.Letter letter && letter.value() == '*')
        || (constant instanceof Constant.Text text && text.value().contains("*"));
  }
}
