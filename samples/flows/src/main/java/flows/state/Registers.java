package flows.state;

import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.atomic.AtomicReference;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** State that outlives a call: maps, holders, singletons, threads. */
public class Registers {
  private static final Logger log = LoggerFactory.getLogger(Registers.class);
  private static final Map<Integer, String> BY_ROOM = new ConcurrentHashMap<>();
  private static final ThreadLocal<String> CALLER = new ThreadLocal<>();
  private static final ThreadLocal<Integer> ROOM = ThreadLocal.withInitial(() -> 0);
  private static final AtomicReference<String> LAST = new AtomicReference<>("nobody");
  private static final AtomicReference<String> STATE = new AtomicReference<>("idle");

  /** One for the whole house. */
  private enum Bell {
    INSTANCE;

    private String rungFor = "nobody";
    private int rung;
  }

  private static final class Holder {
    private static final Registers ONLY = new Registers();
  }

  private String front;
  private String back;

  public static Registers only() {
    return Holder.ONLY;
  }

  public void arrive(Guest guest) {
    BY_ROOM.put(guest.room(), guest.phone());
    CALLER.set(guest.email());
    ROOM.set(guest.room());
    LAST.set(guest.email());
    STATE.set("busy");
    Bell.INSTANCE.rungFor = guest.email();
    Bell.INSTANCE.rung++;
    only().front = guest.phone();
    only().back = "closed";
  }

  public void report() {
    // expect: PRV101 user.contact.phone_number
    log.info("by room {}", BY_ROOM.get(7));
    // silent: the rooms are the keys
    log.info("rooms {}", BY_ROOM.keySet());
    // silent: how many there are
    log.info("rooms {}", BY_ROOM.size());
    // expect: PRV101 user.contact.email
    log.info("caller {}", CALLER.get());
    // silent: the number of a room
    log.info("room {}", ROOM.get());
    // expect: PRV101 user.contact.email
    log.info("last {}", LAST.get());
    // silent: a state of the house
    log.info("state {}", STATE.get());
    // expect: PRV101 user.contact.email
    log.info("bell {}", Bell.INSTANCE.rungFor);
    // silent: how often it was rung
    log.info("bell {}", Bell.INSTANCE.rung);
    // expect: PRV101 user.contact.phone_number
    log.info("front {}", only().front);
    // silent: another field of the same object
    log.info("back {}", only().back);
  }

  public void leave(Guest guest) {
    CALLER.set(guest.email());
    CALLER.remove();
    ThreadLocal<String> own = new ThreadLocal<>();
    own.set(guest.phone());
    // expect: PRV101 user.contact.phone_number
    log.info("own {}", own.get());
    own.remove();
    // silent: taken away again
    log.info("own {}", own.get());
  }
}
