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
    // silent
    reports.opened(boiler);
    // silent
    reports.unfit(password);
  }
}
