package shop.desk;

import shop.model.Guest;

public class Desk {
  void greet(Guest guest) {
    System.out.println("welcome " + guest.getEmail());
  }
}
