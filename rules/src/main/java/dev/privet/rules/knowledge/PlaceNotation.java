package dev.privet.rules.knowledge;

import dev.privet.analyzer.spec.Key;
import dev.privet.analyzer.spec.Place;
import dev.privet.analyzer.spec.Port;
import java.util.ArrayList;
import java.util.List;

/**
 * The notation of a place: a port ({@code this}, {@code arg0}, {@code args}, {@code arg1..}, {@code
 * return}, {@code throws(type)}, and {@code .param1} and {@code .return} of functions there) and a
 * path from there ({@code []}, <code>{key}
 * </code>, <code>{value}</code>, <code>{value@arg0}</code>, {@code .name}, {@code .*}).
 */
final class PlaceNotation {
  private static final String PORT =
      "a port: this, arg0, args, arg1.., return, throws(type), or .param0 and .return of one of them";
  private static final String STEP = "a step: [], {key}, {value}, {value@arg0}, .name or .*";

  private final String text;
  private int at;

  private PlaceNotation(String text) {
    this.text = text;
  }

  static Place parse(String text) throws NotationException {
    PlaceNotation notation = new PlaceNotation(text);
    Port port = notation.port();
    return new Place(port, notation.path());
  }

  /** Whether a text is a path alone, as it names a kind of content. */
  static boolean isPath(String text) {
    try {
      return !new PlaceNotation(text).path().isEmpty();
    } catch (NotationException e) {
      return false;
    }
  }

  private Port port() throws NotationException {
    if (skip("this")) {
      return callback(Port.THIS, new Port.This());
    }
    if (skip("return")) {
      return callback(Port.RESULT, new Port.Result());
    }
    if (skip("throws(")) {
      return thrown();
    }
    if (skip("args")) {
      return new Port.Arguments(0);
    }
    if (!skip("arg")) {
      throw new NotationException(PORT);
    }
    int argument = number();
    if (skip("..")) {
      return new Port.Arguments(argument);
    }
    return callback(argument, new Port.Argument(argument));
  }

  private Port thrown() throws NotationException {
    int end = text.indexOf(')', at);
    String type = end < 0 ? "" : text.substring(at, end);
    if (type.indexOf('.') < 0) {
      throw new NotationException(
          "the qualified type of an exception: throws(java.io.IOException)");
    }
    at = end + 1;
    return new Port.Thrown(type);
  }

  /** A port of the function that stands there, if one is named; else {@code whole}. */
  private Port callback(int function, Port whole) throws NotationException {
    if (skip(".return")) {
      return new Port.CallbackResult(function);
    }
    return skip(".param") ? new Port.CallbackParameter(function, number()) : whole;
  }

  private List<Key> path() throws NotationException {
    List<Key> path = new ArrayList<>();
    while (at < text.length()) {
      path.add(step());
    }
    return path;
  }

  private Key step() throws NotationException {
    if (skip("[]")) {
      return new Key.Element();
    }
    if (skip("{key}")) {
      return new Key.MapKey();
    }
    if (skip("{value}")) {
      return new Key.MapValue(-1);
    }
    if (skip("{value@arg")) {
      int argument = number();
      if (skip("}")) {
        return new Key.MapValue(argument);
      }
    } else if (skip(".")) {
      if (skip("*")) {
        return new Key.Field("*");
      }
      int start = at;
      skip("#");
      int name = at;
      while (at < text.length() && Character.isJavaIdentifierPart(text.charAt(at))) {
        at++;
      }
      if (at > name) {
        return new Key.Field(text.substring(start, at));
      }
    }
    throw new NotationException(STEP);
  }

  private int number() throws NotationException {
    int start = at;
    while (at < text.length() && text.charAt(at) >= '0' && text.charAt(at) <= '9') {
      at++;
    }
    if (at == start || at - start > 2) {
      throw new NotationException(PORT);
    }
    return Integer.parseInt(text.substring(start, at));
  }

  private boolean skip(String part) {
    if (!text.startsWith(part, at)) {
      return false;
    }
    at += part.length();
    return true;
  }
}
