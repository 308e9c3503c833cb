package dev.privet.analyzer.taint;

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
