package flows.forms;

/** Own helpers, good and bad; what counts is the body, not the name. */
final class Masks {
  private Masks() {}

  static String stars(String text) {
    return text == null ? "" : "********";
  }

  static String dots(String text) {
    return text.replaceAll(".", "*");
  }

  static String lastFour(String number) {
    return "************" + number.substring(number.length() - 4);
  }

  static String mask(String text) {
    return text;
  }

  static String hash(String text) {
    return text.trim();
  }

  static String lenient(String text, boolean strict) {
    if (strict) {
      return "***";
    }
    return text;
  }
}
