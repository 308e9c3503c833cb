package dev.privet.analyzer.taint;

import dev.privet.analyzer.library.TypeShape;
import dev.privet.analyzer.spec.Key;
import dev.privet.analyzer.spec.Place;
import dev.privet.analyzer.spec.Port;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/**
 * One call of a library method under its rows, and how far it is carried out: what its ports hold.
 */
final class RowCall {
  final Run run;
  final State state;
  final TypeShape type;
  final @Nullable Value receiver;
  final Invocation call;
  TypeShape returns;
  @Nullable Value result;
  final Map<Integer, Value> supplied = new TreeMap<>();
  final Map<Integer, List<Value>> handed = new TreeMap<>();
  @Nullable List<Value> parameters;
  @Nullable Value functionResult;
  @Nullable Value made;

  RowCall(
      Run run,
      State state,
      TypeShape type,
      @Nullable Value receiver,
      Invocation call,
      TypeShape returns) {
    this.run = run;
    this.state = state;
    this.type = type;
    this.receiver = receiver;
    this.call = call;
    this.returns = returns;
  }

  Value read(Place place) {
    Value value = port(place.port());
    for (Key key : place.path()) {
      value = run.heap().load(state, value, key(key));
    }
    return value;
  }

  Value port(Port port) {
    List<Value> arguments = call.arguments();
    if (port instanceof Port.This) {
      return receiver == null ? Value.CLEAN : receiver;
    }
    if (port instanceof Port.Argument argument) {
      return argument.index() < arguments.size() ? arguments.get(argument.index()) : Value.CLEAN;
    }
    if (port instanceof Port.Arguments from) {
      Value all = Value.CLEAN;
      for (int i = from.from(); i < arguments.size(); i++) {
        all = i == from.from() ? arguments.get(i) : all.join(arguments.get(i));
      }
      return all;
    }
    if (port instanceof Port.CallbackResult callback) {
      return callback.argument() == Port.RESULT
          ? functionResult == null ? Value.CLEAN : functionResult
          : supplied.getOrDefault(callback.argument(), Value.CLEAN);
    }
    if (port instanceof Port.CallbackParameter parameter) {
      List<Value> values =
          parameter.argument() == Port.RESULT ? parameters : handed.get(parameter.argument());
      return values == null || parameter.parameter() >= values.size()
          ? Value.CLEAN
          : values.get(parameter.parameter());
    }
    return result == null ? Value.CLEAN : result;
  }

  /** The text of a value; of a constant of a library or of a metamodel its name. */
  @Nullable String name(Value value) {
    String text = run.text(value);
    Path symbol = text == null ? value.symbol() : null;
    if (symbol == null || symbol.parent() != null) {
      return text;
    }
    if (symbol.root() instanceof Path.Root.LibraryStatic constant) {
      return constant.name().substring(constant.name().lastIndexOf('.') + 1);
    }
    return symbol.root() instanceof Path.Root.Static constant
            && constant.field().owner().name().endsWith("_")
        ? constant.field().name()
        : null;
  }

  HeapKey key(Key key) {
    if (key instanceof Key.Field field) {
      return HeapKey.field(field.name());
    }
    if (key instanceof Key.MapKey) {
      return HeapKey.MAP_KEYS;
    }
    if (key instanceof Key.MapValue value) {
      int index = value.keyArgument();
      String text =
          index >= 0 && index < call.arguments().size() ? text(call.arguments().get(index)) : null;
      return text == null ? HeapKey.MAP_VALUES : HeapKey.entry(text);
    }
    return HeapKey.ELEMENTS;
  }

  /** The key that a value is; a constant whose value is not in sight is the key of its name. */
  private @Nullable String text(Value key) {
    String text = name(key);
    return text == null ? ConstantNames.of(key) : text;
  }
}
