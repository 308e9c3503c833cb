package flows.aliases;

/** A printed card: two lines of any text, and perhaps a second card stapled to it. */
public class Badge implements Cloneable {
  private String top;
  private String bottom;
  Badge stapled;

  public Badge() {}

  public Badge(String top, String bottom) {
    this.top = top;
    this.bottom = bottom;
  }

  public Badge(Badge other) {
    this(other.top, other.bottom);
  }

  public static Badge forPatient(Patient patient) {
    Badge badge = new Badge();
    badge.top = patient.getFullName();
    badge.bottom = patient.getWard();
    return badge;
  }

  public Badge withBottom(String text) {
    return new Badge(top, text);
  }

  public String getTop() {
    return top;
  }

  public void setTop(String top) {
    this.top = top;
  }

  public String getBottom() {
    return bottom;
  }

  public void setBottom(String bottom) {
    this.bottom = bottom;
  }

  @Override
  public Badge clone() {
    try {
      return (Badge) super.clone();
    } catch (CloneNotSupportedException e) {
      throw new AssertionError(e);
    }
  }
}
