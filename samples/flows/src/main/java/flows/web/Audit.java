package flows.web;

public interface Audit {
  void record(String text);
}
