package flows.boilers;

/** A valve that opens to those who know its password. */
final class Valve {
  private final Reports reports;

  Valve(Reports reports) {
    this.reports = reports;
  }

  void open(int boiler, String password) {
    // expect: PRV101 user.authorization.password
    reports.refused(boiler, password);
    // silent: a number
    reports.opened(boiler);
    // silent: a text is made, not logged
    reports.unfit(password);
  }
}
