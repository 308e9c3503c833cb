package flows.objects;

import java.util.List;
import java.util.Map;
import lombok.AllArgsConstructor;
import lombok.Builder;
import lombok.Getter;
import lombok.ToString;
import lombok.Value;
import lombok.With;
import lombok.experimental.SuperBuilder;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** Objects that Lombok and the compiler give their texts. */
public class Reception {
  private static final Logger log = LoggerFactory.getLogger(Reception.class);

  /** What every visit has. */
  @Getter
  @SuperBuilder
  @ToString
  public static class Visit {
    private final String hall;
    private final String email;
  }

  /** A visit with a companion; tells of the companion alone. */
  @Getter
  @SuperBuilder
  @ToString
  public static class GroupVisit extends Visit {
    private final String phone;
    private final int size;
  }

  /** Tells of everything that it inherits too. */
  @Getter
  @SuperBuilder
  @ToString(callSuper = true)
  public static class FullVisit extends Visit {
    private final int size;
  }

  /** Cannot be changed. */
  @Value
  @With
  @AllArgsConstructor
  public static class Badge {
    String email;
    String colour;
  }

  /** Leaves the number out. */
  @Builder
  @ToString(exclude = "phone")
  public static class Pass {
    private final String phone;
    private final String colour;
  }

  /** Has one inside. */
  public record Desk(String name, Badge badge) {}

  public void built(String email, String phone) {
    Visit visit = Visit.builder().hall("north").email(email).build();
    // expect: PRV101 user.contact.email
    log.info("visit {}", visit);
    // silent: the hall
    log.info("visit {}", visit.getHall());
    GroupVisit group = GroupVisit.builder().hall("north").phone(phone).size(3).build();
    // expect: PRV101 user.contact.phone_number
    log.info("group {}", group);
    // silent: how many they are
    log.info("group {}", group.getSize());
    FullVisit full = FullVisit.builder().email(email).size(2).build();
    // expect: PRV101 user.contact.email
    log.info("full {}", full);
  }

  public void changed(String email) {
    Badge blank = new Badge(null, "green");
    Badge named = blank.withEmail(email);
    // expect: PRV101 user.contact.email
    log.info("badge {}", named);
    // silent: nobody's yet
    log.info("badge {}", blank);
    // silent: its colour
    log.info("badge {}", named.withColour("red").getColour());
    // silent: its address is taken away
    log.info("badge {}", named.withEmail("none"));
  }

  public void excluded(String phone) {
    Pass pass = Pass.builder().phone(phone).colour("blue").build();
    // silent: the number is left out
    log.info("pass {}", pass);
  }

  public void nested(Desk desk, List<Badge> badges, Map<String, Badge> byHall) {
    // expect: PRV101 user.contact.email
    log.info("desk {}", desk.badge());
    // expect: PRV101 user.contact.email
    log.info("badges {}", badges);
    // expect: PRV101 user.contact.email
    log.info("badge {}", byHall.get("north"));
    // silent: the halls
    log.info("halls {}", byHall.keySet());
    // expect: PRV101 user.contact.email
    log.info("all {}", String.valueOf(badges.get(0)));
    // expect: PRV101 user.contact.email
    log.info("text " + java.util.Objects.toString(badges.get(0), "none"));
  }
}
