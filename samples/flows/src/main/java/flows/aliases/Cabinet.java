package flows.aliases;

/** Nested to the fourth level: cabinet, drawer, folder, sheet. */
public class Cabinet {
  public final Drawer drawer = new Drawer();

  public static class Drawer {
    public Folder folder = new Folder();
    public String label = "A to K";
  }

  public static class Folder {
    private Sheet sheet = new Sheet();

    public Sheet sheet() {
      return sheet;
    }
  }

  public static class Sheet {
    public String heading;
    public String text;
  }
}
