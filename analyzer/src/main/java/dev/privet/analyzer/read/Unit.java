package dev.privet.analyzer.read;

import com.github.javaparser.ast.expr.SimpleName;
import dev.privet.analyzer.facts.FileFacts.SyntaxFault;
import dev.privet.analyzer.facts.TypeFacts;
import dev.privet.analyzer.text.Span;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/** What is collected over one file while it is lowered. */
final class Unit {
  /** More faults than this say nothing new about a file. */
  private static final int MAX_FAULTS = 5;

  final TypeRefs types = new TypeRefs();
  private final List<@Nullable TypeFacts> declared = new ArrayList<>();
  private final List<SyntaxFault> faults = new ArrayList<>();
  private final boolean lastAttempt;

  /**
   * @param lastAttempt whether a body that is nested too deeply becomes a fault; else the overflow
   *     is passed on, so that the file can be read once more with a larger stack
   */
  Unit(boolean lastAttempt) {
    this.lastAttempt = lastAttempt;
  }

  /** Keeps a place in the order of declarations for a type whose members are still to be read. */
  int reserve() {
    declared.add(null);
    return declared.size() - 1;
  }

  void declare(int place, TypeFacts type) {
    declared.set(place, type);
  }

  List<TypeFacts> types() {
    List<TypeFacts> all = new ArrayList<>(declared.size());
    for (TypeFacts type : declared) {
      if (type != null) {
        all.add(type);
      }
    }
    return all;
  }

  void fault(Span span, String message) {
    SyntaxFault fault = new SyntaxFault(span, message);
    if (faults.size() < MAX_FAULTS && !faults.contains(fault)) {
      faults.add(fault);
    }
  }

  /** The faults in the order of the text. */
  List<SyntaxFault> faults() {
    List<SyntaxFault> sorted = new ArrayList<>(faults);
    sorted.sort(Comparator.comparing(SyntaxFault::span));
    return sorted;
  }

  /**
   * Runs the lowering of one body or type, whose failure must not touch its siblings; says whether
   * it came to its end.
   */
  boolean confine(Span span, Runnable lowering) {
    int known = declared.size();
    try {
      lowering.run();
      return true;
    } catch (StackOverflowError overflow) {
      if (!lastAttempt) {
        throw overflow;
      }
      fault(span, "the code is nested too deeply to be followed; expected a shallower body");
    }
    while (declared.size() > known) {
      declared.remove(declared.size() - 1);
    }
    return false;
  }

  /** The identifier, its Unicode escapes resolved. */
  static String name(SimpleName name) {
    return identifier(Objects.requireNonNull(name.getIdentifier()));
  }

  /**
   * A name, its Unicode escapes resolved. The same text for the same name in all files: the names
   * of a program are few, and compared all the time.
   */
  static String identifier(String written) {
    return (written.indexOf('\\') < 0 ? written : Escapes.unicode(written)).intern();
  }
}
