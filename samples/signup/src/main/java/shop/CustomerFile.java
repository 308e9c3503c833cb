package shop;

import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;

/** Everybody who has signed up. */
final class CustomerFile {
  private final Map<String, Customer> byEmail = new ConcurrentHashMap<>();

  void add(Customer customer) {
    if (byEmail.putIfAbsent(customer.email(), customer) != null) {
      // expect: PRV103 user.contact.email
      throw new IllegalStateException("there is an account for " + customer.email() + " already");
    }
  }

  int size() {
    return byEmail.size();
  }
}
