package flows.exceptions;

public class Route {
  public void plan(Recipient recipient) {
    if (recipient.parcel() == null) {
      // expect: PRV103 user.contact.email
      throw new IllegalStateException("no parcel for " + recipient.email());
    }
    if (recipient.parcel().isEmpty()) {
      // silent: names the parcel only
      throw new IllegalArgumentException("bad parcel " + recipient.parcel());
    }
  }

  public void deliver(Recipient recipient) {
    // silent: the message is a constant; the contact is a field of the exception
    throw new UndeliverableException("cannot deliver", recipient.parcel(), recipient.phone());
  }
}
