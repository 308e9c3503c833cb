package flows.relay;

/** Hands on what it is given: stage 2 of eight. */
final class PostB {
  String take(String text) {
    return hand(" " + text);
  }

  private String hand(String text) {
    return new PostC().take(text.substring(1));
  }
}
