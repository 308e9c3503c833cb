package flows.configuration;

final class Columns {
  static final String CONTACT = "email";
  static final String CITY = "depot";
  static final String BASE = "/customers";
  static final String BY_CONTACT = BASE + "/by-" + CONTACT + "/%s";

  private Columns() {}
}
