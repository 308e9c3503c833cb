package flows.relay;

/** Hands on what it is given: stage 1 of eight. */
final class PostA {
  String take(String text) {
    return hand(" " + text);
  }

  private String hand(String text) {
    return new PostB().take(text.substring(1));
  }
}
