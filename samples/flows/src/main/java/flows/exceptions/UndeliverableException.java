package flows.exceptions;

public class UndeliverableException extends RuntimeException {
  private final String parcel;
  private final String contact;

  public UndeliverableException(String message, String parcel, String contact) {
    super(message);
    this.parcel = parcel;
    this.contact = contact;
  }

  public String parcel() {
    return parcel;
  }

  public String contact() {
    return contact;
  }
}
