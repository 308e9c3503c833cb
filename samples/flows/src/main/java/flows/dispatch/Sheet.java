package flows.dispatch;

import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

public class Sheet {
  private static final Logger log = LoggerFactory.getLogger(Sheet.class);

  private final String owner;

  public Sheet(Member member) {
    this.owner = member.phone();
  }

  public void columns(Member member) {
    // expect: PRV101 user.contact.email
    log.info("column {}", Field.EMAIL.of(member));
    // silent: the other constant has another body
    log.info("column {}", Field.HALL.of(member));
  }

  public void boxes(Member member) {
    Box<Member> box = new Box<>(member);
    Box<String> address = box.map(Member::email);
    // expect: PRV101 user.contact.email
    log.info("boxed {}", address.open());
    // silent: the member has no text of its own
    log.info("boxed {}", box.open());
    // expect spurious: PRV101 user.contact.email [L14]
    log.info("boxed {}", box.map(Field.HALL).open());
  }

  class Footer {
    void print() {
      // expect: PRV101 user.contact.phone_number
      log.info("printed for {}", owner);
    }
  }

  public void foot() {
    new Footer().print();
  }
}
