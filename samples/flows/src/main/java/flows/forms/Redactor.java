package flows.forms;

/** Made elsewhere: no body is in sight, and its methods say what they do. */
public interface Redactor {
  String maskEmail(String email);

  String toSha256(String text);

  String unmask(String text);
}
