package flows.web;

public interface Greeting {
  void greet(String text);
}
