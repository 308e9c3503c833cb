package flows.web;

import com.google.inject.Inject;

public class Checkout {
  private final Audit audit;

  @Inject
  public Checkout(Audit audit) {
    this.audit = audit;
  }

  public void pay(Registration buyer, int cents) {
    audit.record(buyer.getEmail() + " pays " + cents);
  }
}
