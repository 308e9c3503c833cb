package flows.relay;

/** Hands on what it is given: stage 3 of eight. */
final class PostC {
  String take(String text) {
    return hand(" " + text);
  }

  private String hand(String text) {
    return new PostD().take(text.substring(1));
  }
}
