package flows.web;

public interface Courier {
  void carry(String text);
}
