package flows.web;

import jakarta.enterprise.context.ApplicationScoped;

@ApplicationScoped
public class SpokenGreeting implements Greeting {
  @Override
  public void greet(String text) {
    // expect: PRV102 user.contact.phone_number
    System.out.println("calling " + text);
  }
}
