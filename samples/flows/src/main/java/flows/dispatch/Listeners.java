package flows.dispatch;

import java.util.List;
import java.util.function.BinaryOperator;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** Classes within classes within methods. */
public class Listeners {
  private static final Logger log = LoggerFactory.getLogger(Listeners.class);

  public void nested(Member member) {
    class Outer {
      final String address = member.email();
      final String hall = member.hall();

      class Inner {
        String address() {
          return address;
        }

        String hall() {
          return hall;
        }
      }
    }
    // expect: PRV101 user.contact.email
    log.info("to {}", new Outer().new Inner().address());
    // silent: a hall
    log.info("in {}", new Outer().new Inner().hall());
  }

  public void joined(List<Member> members, BinaryOperator<String> join) {
    // expect: PRV101 user.contact.email
    log.info("all {}", members.stream().map(Member::email).reduce(Listeners::both).orElse(""));
    // silent: halls
    log.info("all {}", members.stream().map(Member::hall).reduce(Listeners::both).orElse(""));
  }

  private static String both(String one, String other) {
    return one + ", " + other;
  }
}
