package flows.aliases;

import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

public class NoticeWall {
  private static final Logger log = LoggerFactory.getLogger(NoticeWall.class);

  public void pin(Patient patient) {
    PersonalNotice notice =
        PersonalNotice.builder().about("Visiting hours").addressee(patient.getEmail()).build();
    Notice inherited = notice;

    // expect: PRV101 user.contact.email
    log.info("pinned for {}", notice.getAddressee());
    // silent: the inherited part
    log.info("pinned about {}", inherited.getAbout());
  }

  public void swap(Patient patient) {
    Badge left = new Badge("left", null);
    Badge right = new Badge(patient.getPhone(), null);
    Badge free = left;
    left = right;
    right = free;

    // expect: PRV101 user.contact.phone_number
    log.info("left {}", left.getTop());
    // silent: the two have changed places
    log.info("right {}", right.getTop());
  }
}
