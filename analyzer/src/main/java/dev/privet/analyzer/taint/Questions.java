package dev.privet.analyzer.taint;

import java.util.Set;

/** What the name of an unknown method lets one presume. */
final class Questions {
  private static final String[] ASKING = {
    "is",
    "has",
    "can",
    "should",
    "contains",
    "exists",
    "equals",
    "matches",
    "count",
    "size",
    "length",
    "compare",
    "validate",
    "verify",
    "check",
    "supports",
    "accepts"
  };
  private static final Set<String> LOOK_UPS =
      Set.of(
          "get",
          "getFirst",
          "getHeader",
          "getHeaders",
          "getHeaderString",
          "getHeaderValue",
          "getRequestHeader",
          "header",
          "headers",
          "getParameter",
          "param",
          "queryParam",
          "formParam",
          "getQueryParam",
          "getProperty",
          "getString",
          "optString",
          "getAsString",
          "getCookie",
          "getVariable",
          "getEnv");
  private static final String[] COLLECTING = {
    "add",
    "put",
    "set",
    "append",
    "with",
    "insert",
    "offer",
    "push",
    "write",
    "print",
    "attach",
    "register",
    "param",
    "header",
    "body",
    "content",
    "data",
    "field",
    "property",
    "attribute",
    "tag",
    "to",
    "from",
    "text",
    "message",
    "name",
    "value",
    "email"
  };

  private Questions() {}

  /** Whether the method asks something: its result says nothing of its arguments. */
  static boolean isQuestion(String method) {
    return startsWithWord(method, ASKING);
  }

  /** Whether the method hands out what goes by the name it is asked for: a header, an entry. */
  static boolean isLookUp(String method) {
    return LOOK_UPS.contains(method);
  }

  /** Whether the method lets its receiver keep its arguments. */
  static boolean isCollecting(String method) {
    return startsWithWord(method, COLLECTING);
  }

  private static boolean startsWithWord(String method, String[] words) {
    for (String word : words) {
      if (method.startsWith(word)
          && (method.length() == word.length()
              || !Character.isLowerCase(method.charAt(word.length())))) {
        return true;
      }
    }
    return false;
  }
}
