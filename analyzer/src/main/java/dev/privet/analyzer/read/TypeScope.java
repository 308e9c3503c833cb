package dev.privet.analyzer.read;

import dev.privet.analyzer.facts.LambdaFact;
import dev.privet.analyzer.facts.TypeFacts.Kind;
import dev.privet.analyzer.text.Span;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** The inside of a type declaration, as the bodies in it see it. */
final class TypeScope {
  final Unit unit;
  final Kind kind;
  final String name;
  final String binaryName;
  final @Nullable TypeScope outer;

  /** The body in which a local or anonymous class stands. */
  final @Nullable Code enclosing;

  final List<String> captures;
  final Set<String> fields = new HashSet<>();
  final Set<String> enumConstants = new HashSet<>();

  /** Whether something runs before the body of each constructor. */
  boolean hasInitialisers;

  private final List<@Nullable LambdaFact> lambdas = new ArrayList<>();
  private final Map<String, Integer> numbers = new HashMap<>();

  TypeScope(
      Unit unit,
      Kind kind,
      String name,
      String binaryName,
      @Nullable TypeScope outer,
      @Nullable Code enclosing,
      List<String> captures) {
    this.unit = unit;
    this.kind = kind;
    this.name = name;
    this.binaryName = binaryName;
    this.outer = outer;
    this.enclosing = enclosing;
    this.captures = captures;
  }

  boolean isInterface() {
    return kind == Kind.INTERFACE || kind == Kind.ANNOTATION;
  }

  /** Whether a name that is no variable of a body in here is a captured one. */
  boolean captures(String variable) {
    return !captures.isEmpty() && !fields.contains(variable) && captures.contains(variable);
  }

  /** Whether this type or one around it declares a field of that name that is no enum constant. */
  boolean declaresConstant(String field) {
    for (TypeScope scope = this; scope != null; scope = scope.outer) {
      if (scope.fields.contains(field)) {
        return !scope.enumConstants.contains(field);
      }
    }
    return false;
  }

  /** The nearest body around this type. */
  @Nullable Code nearestBody() {
    for (TypeScope scope = this; scope != null; scope = scope.outer) {
      if (scope.enclosing != null) {
        return scope.enclosing;
      }
    }
    return null;
  }

  /**
   * The binary name of the next anonymous class (empty name) or local class of that name in here.
   */
  String nextBinaryName(String local) {
    int number = numbers.merge(local, 1, Integer::sum);
    return binaryName + "$" + number + local;
  }

  int reserveLambda() {
    lambdas.add(null);
    return lambdas.size() - 1;
  }

  void lambda(int place, LambdaFact lambda) {
    lambdas.set(place, lambda);
  }

  /** Every lambda expression so far; those of bodies that were given up are gone. */
  List<LambdaFact> lambdas() {
    List<LambdaFact> all = new ArrayList<>(lambdas.size());
    for (LambdaFact lambda : lambdas) {
      all.add(Objects.requireNonNull(lambda));
    }
    return all;
  }

  /** As {@link Unit#confine}: what a body that is given up has begun here is forgotten. */
  boolean confine(Span span, Runnable lowering) {
    int known = lambdas.size();
    if (unit.confine(span, lowering)) {
      return true;
    }
    lambdas.subList(known, lambdas.size()).clear();
    return false;
  }
}
