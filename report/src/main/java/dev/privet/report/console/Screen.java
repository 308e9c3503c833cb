package dev.privet.report.console;

/**
 * What console text is written for.
 *
 * @param colour whether colours are shown
 * @param width how many columns there are; lines of code are cut and sentences broken to fit
 * @param most how many findings are told in full; the rest is summed up
 * @param steps how many steps of a way are told
 * @param levelOption how a reader asks for another level: {@code --level }
 */
public record Screen(boolean colour, int width, int most, int steps, String levelOption) {
  /** As wide as the text wants to be. */
  public static final int ANY_WIDTH = Integer.MAX_VALUE;

  private static final String COMMAND = "--level ";
  private static final int NARROWEST = 40;
  private static final int USUAL_MOST = 50;
  private static final int USUAL_STEPS = 8;

  public Screen {
    width = Math.max(NARROWEST, width);
  }

  /** A file: no colours, everything told, lines as long as they are. */
  public static Screen file() {
    return new Screen(false, ANY_WIDTH, Integer.MAX_VALUE, USUAL_STEPS, COMMAND);
  }

  /** Somebody who watches. */
  public static Screen terminal(boolean colour, int width) {
    return new Screen(colour, width, USUAL_MOST, USUAL_STEPS, COMMAND);
  }

  /** The same for somebody who wants to know everything. */
  public Screen verbose() {
    return new Screen(colour, width, Integer.MAX_VALUE, Integer.MAX_VALUE, levelOption);
  }

  /** The log of a build, whose readers have parameters instead of a command. */
  public static Screen build() {
    return new Screen(false, ANY_WIDTH, Integer.MAX_VALUE, USUAL_STEPS, "-Dprivet.level=");
  }

  boolean isOfCommand() {
    return levelOption.equals(COMMAND);
  }

  boolean isNarrow() {
    return width < 100;
  }
}
