package flows.silent;

/** A thing with a name. */
public class Product {
  private String name;
  private String title;
  private String description;
  private String emailTemplate;
  private String phoneRegex;
  private int addressLines;

  public String getName() {
    return name;
  }

  public String getTitle() {
    return title;
  }

  public String getDescription() {
    return description;
  }

  public String getEmailTemplate() {
    return emailTemplate;
  }

  public String getPhoneRegex() {
    return phoneRegex;
  }

  public int getAddressLines() {
    return addressLines;
  }

  @Override
  public String toString() {
    return name + " (" + title + ")";
  }
}
