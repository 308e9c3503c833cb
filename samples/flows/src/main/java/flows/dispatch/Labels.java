package flows.dispatch;

import java.util.ArrayList;
import java.util.List;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

public class Labels implements Visitor<String> {
  private static final Logger log = LoggerFactory.getLogger(Labels.class);

  /** Somebody who wants to know of new members. */
  public interface Observer {
    void joined(Member member);
  }

  private final List<Observer> observers = new ArrayList<>();

  public Labels() {
    observers.add(
        member -> {
          // expect: PRV101 user.contact.email
          log.info("joined: {}", member.email());
        });
    observers.add(
        member -> {
          // silent: the hall
          log.info("joined in {}", member.hall());
        });
  }

  public void join(Member member) {
    observers.forEach(observer -> observer.joined(member));
  }

  @Override
  public String person(Member member) {
    return member.phone();
  }

  @Override
  public String place(String name) {
    return name;
  }

  public void print(Member member) {
    Node person = new Node.Person(member);
    Node place = new Node.Place("North hall");
    // expect: PRV101 user.contact.phone_number
    log.info("label {}", person.accept(this));
    // silent: a place
    log.info("label {}", place.accept(this));
  }
}
