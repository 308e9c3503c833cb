package dev.privet.analyzer.taint;

import dev.privet.analyzer.spec.Confidence;
import dev.privet.analyzer.spec.Form;
import dev.privet.analyzer.spec.SinkKind;
import dev.privet.analyzer.text.Span;
import java.util.List;

/** Something that the analysis knew at a place that a {@link Witness} watches. */
public sealed interface Sighting {
  /** The expression. */
  Span span();

  /**
   * A call that stands in the text, whether it was ever interpreted or not.
   *
   * @param method the name as written
   * @param enclosing the method around it
   * @param cutOff whether a bound cut that method off
   */
  record Written(Span span, String method, String enclosing, boolean cutOff) implements Sighting {}

  /**
   * A call that left the program.
   *
   * @param receiver the receiver's type; empty if nothing is known of it
   * @param method the name; {@code new} for a constructor
   * @param arguments what it was given
   * @param rows the model rows that applied, as {@code file:line}; empty for none
   */
  record Library(
      Span span, String receiver, String method, List<Argument> arguments, List<String> rows)
      implements Sighting {
    public Library {
      arguments = List.copyOf(arguments);
      rows = List.copyOf(rows);
    }
  }

  /**
   * A call of the program's own code.
   *
   * @param target what is called: {@code Mapper.toCustomer()}
   * @param arguments what it was given
   */
  record Own(Span span, String target, List<Argument> arguments) implements Sighting {
    public Own {
      arguments = List.copyOf(arguments);
    }
  }

  /**
   * A sink.
   *
   * @param method the method that is the sink
   * @param kind what kind of place it is
   * @param row the model row, as {@code file:line}
   * @param arriving what arrived; empty if nothing did
   */
  record Sink(Span span, String method, SinkKind kind, String row, List<Carried> arriving)
      implements Sighting {
    public Sink {
      arriving = List.copyOf(arriving);
    }
  }

  /**
   * An argument.
   *
   * @param type its type; empty if nothing is known of it
   * @param carried what the value itself carries, its parts left aside
   */
  record Argument(String type, List<Carried> carried) {
    public Argument {
      carried = List.copyOf(carried);
    }
  }

  /**
   * What a value carries.
   *
   * @param what the origin, or for a promise what it is that callers decide
   * @param category the category's key; empty for a promise
   * @param form in which form
   * @param confidence how sure
   * @param unmodelled whether it passed a call of which nothing is known
   */
  record Carried(
      String what, String category, Form form, Confidence confidence, boolean unmodelled) {}
}
