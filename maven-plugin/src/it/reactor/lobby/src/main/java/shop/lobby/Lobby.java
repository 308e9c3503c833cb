package shop.lobby;

import shop.model.Guest;

public class Lobby {
  void greet(Guest guest) {
    System.out.println("welcome " + guest.getEmail());
  }
}
