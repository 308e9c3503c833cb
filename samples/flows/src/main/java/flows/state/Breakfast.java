package flows.state;

import com.google.common.cache.Cache;
import com.google.common.cache.CacheBuilder;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.scheduling.annotation.Scheduled;
import org.springframework.stereotype.Service;

@Service
public class Breakfast {
  private static final Logger log = LoggerFactory.getLogger(Breakfast.class);

  private final Map<Integer, String> wishes = new ConcurrentHashMap<>();
  private final Map<Integer, String> tables = new ConcurrentHashMap<>();
  private final Cache<Integer, String> lines = CacheBuilder.newBuilder().maximumSize(100).build();

  public void order(Guest guest, String table) {
    wishes.put(guest.room(), "tea for " + guest.email());
    tables.put(guest.room(), table);
    lines.put(guest.room(), guest.phone());
  }

  @Scheduled(cron = "0 0 7 * * *")
  public void serve() {
    wishes.forEach(
        (room, wish) -> {
          // expect: PRV101 user.contact.email
          log.info("wish: {}", wish);
          // silent: the key is a room
          log.info("room: {}", room);
        });
    // silent: another map of the same bean
    log.info("tables {}", tables.values());
    // expect: PRV101 user.contact.phone_number
    log.info("line {}", lines.getIfPresent(12));
    // silent: how many there are
    log.info("{} lines", lines.size());
  }
}
