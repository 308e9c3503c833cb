package flows.web;

public interface Journal {
  void write(String text);
}
