package dev.privet.rules.knowledge;

import dev.privet.analyzer.spec.FlowSpec;
import dev.privet.analyzer.spec.FlowSpec.How;
import dev.privet.analyzer.spec.Form;
import dev.privet.analyzer.spec.Place;
import dev.privet.analyzer.spec.Port;

/**
 * The notation of a flow: {@code from -> to}, {@code from ~> to}, {@code from => to} or {@code from
 * := to}, where wanted with {@code : form} behind it.
 */
final class FlowNotation {
  private FlowNotation() {}

  static FlowSpec parse(String text) throws NotationException {
    String[] parts = text.split(" ", -1);
    boolean formed = parts.length == 5 && parts[3].equals(":");
    if (parts.length != 3 && !formed) {
      throw new NotationException("\"from -> to\" or \"from -> to : form\"");
    }
    boolean replaces = parts[1].equals(":=");
    How how = how(parts[1]);
    Place from = PlaceNotation.parse(parts[0]);
    Place to = PlaceNotation.parse(parts[2]);
    if (!isGiven(from.port())) {
      throw new NotationException(
          "a flow from what exists: this, arg0, arg0.return, return.param0");
    }
    if (!isTaken(to.port())) {
      throw new NotationException("a flow to one place: this, arg0, return, arg0.param0");
    }
    Form form = formed ? form(parts[4]) : Form.RAW;
    return new FlowSpec(from, to, how, form, formed && form == Form.RAW, replaces);
  }

  /** Whether there is a value before the result is there. */
  private static boolean isGiven(Port port) {
    return !(port instanceof Port.Result)
        && !(port instanceof Port.Thrown)
        && !(port instanceof Port.CallbackResult result && result.argument() == Port.RESULT);
  }

  /** Whether the call, or the function it makes, can leave a value there. */
  private static boolean isTaken(Port port) {
    return port instanceof Port.CallbackResult result
        ? result.argument() == Port.RESULT
        : !(port instanceof Port.Arguments)
            && !(port instanceof Port.CallbackParameter parameter
                && parameter.argument() == Port.RESULT);
  }

  private static How how(String arrow) throws NotationException {
    return switch (arrow) {
      case "->", ":=" -> How.MOVE;
      case "~>" -> How.TEXT;
      case "=>" -> How.GRAPH;
      case "=fields>" -> How.FIELDS;
      case "=exposed>" -> How.EXPOSED;
      case "=xml>" -> How.XML;
      default ->
          throw new NotationException("an arrow: ->, ~>, =>, =fields>, =exposed>, =xml> or :=");
    };
  }

  private static Form form(String name) throws NotationException {
    return Names.parse(Form.values(), Form::key, name);
  }
}
