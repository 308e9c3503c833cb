package flows.dispatch;

import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** A template: subclasses fill the line. */
public abstract class Report {
  private static final Logger log = LoggerFactory.getLogger(Report.class);

  protected abstract String line(Member member);

  protected String title() {
    return "Report";
  }

  public void print(Member member) {
    // silent: no subclass puts a person into the title
    log.info(title());
    // expect: PRV101 user.contact.email
    log.info(line(member));
  }
}
