package flows.dispatch;

import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

public class Notifier {
  private static final Logger log = LoggerFactory.getLogger(Notifier.class);

  public void anyChannel(Channel channel, Member member) {
    // expect missing: PRV101 user.contact.email, user.contact.phone_number [L14]
    // expect spurious: PRV101 user.contact.phone_number [L14]
    log.info("notify {}", channel.target(member));
  }

  public void board(Member member) {
    Channel board = new NoticeBoard();
    // silent: the object at hand is a notice board
    log.info("notify {}", board.target(member));
    // silent: its default method asks the notice board
    log.info("notify {}", board.describe(member));
  }

  public void text(Member member) {
    // expect: PRV101 user.contact.phone_number
    log.info("notify {}", new TextMessage().describe(member));
    // expect: PRV101 user.contact.email
    log.info("notify {}", Channel.byMail().target(member));
  }

  public void anonymous(Member member) {
    String address = member.email();
    Channel echo =
        new Channel() {
          @Override
          public String target(Member ignored) {
            return address;
          }
        };
    // expect: PRV101 user.contact.email
    log.info("notify {}", echo.describe(null));
  }

  public void local(Member member) {
    String where = member.hall();
    class Local implements Channel {
      @Override
      public String target(Member ignored) {
        return where;
      }
    }
    // silent: the local class captured the hall
    log.info("notify {}", new Local().target(member));
  }
}
