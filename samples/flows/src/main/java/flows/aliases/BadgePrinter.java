package flows.aliases;

import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

public class BadgePrinter {
  private static final Logger log = LoggerFactory.getLogger(BadgePrinter.class);

  public void printBoth(Patient patient) {
    Badge front = new Badge();
    Badge back = new Badge();
    front.setTop(patient.getEmail());
    back.setTop("return to reception");

    // expect: PRV101 user.contact.email
    log.info("front says {}", front.getTop());
    // silent: the other of two objects of one class
    log.info("back says {}", back.getTop());
    // silent: another field of the same object
    log.info("front ends with {}", front.getBottom());
  }

  public void printThroughAlias(Patient patient) {
    Badge card = new Badge();
    Badge sameCard = card;
    sameCard.setBottom(patient.getPhone());

    // expect: PRV101 user.contact.phone_number
    log.info("card ends with {}", card.getBottom());
  }

  public void printStapled(Patient patient) {
    Badge cover = new Badge("Visitor", "Level 2");
    cover.stapled = new Badge();
    Badge inner = cover.stapled;
    inner.setTop(patient.getEmail());

    // expect: PRV101 user.contact.email
    log.info("stapled card says {}", cover.stapled.getTop());
    // silent: the field of the outer object, not of the inner one
    log.info("cover says {}", cover.getTop());
  }

  public void printFromFactory(Patient patient) {
    Badge badge = Badge.forPatient(patient);

    // expect: PRV101 user.name
    log.info("badge says {}", badge.getTop());
    // silent: the factory put the ward there
    log.info("badge ends with {}", badge.getBottom());
  }

  public void printCopies(Patient patient) {
    Badge original = new Badge(patient.getEmail(), "Level 2");

    // expect: PRV101 user.contact.email
    log.info("copy says {}", new Badge(original).getTop());
    // expect: PRV101 user.contact.email
    log.info("clone says {}", original.clone().getTop());
    // expect: PRV101 user.contact.email
    log.info("changed copy says {}", original.withBottom("Level 3").getTop());
    // silent: the copy has a new text there
    log.info("changed copy ends with {}", original.withBottom("Level 3").getBottom());
  }
}
