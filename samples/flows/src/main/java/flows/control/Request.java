package flows.control;

/** The first of eight desks, through which a repair request goes in fifteen calls. */
public class Request {
  private final Intake next = new Intake();

  public void repair(Tenant tenant) {
    next.receive("repair", tenant.flat(), tenant.phone());
  }
}
