package flows.state;

/** Takes guests in, and leaves traces of them everywhere. */
public class Reception {
  public void checkIn(Guest guest) {
    LastGuest.remember(guest.email());
    LastGuest.room = guest.room();
    Switchboard.INSTANCE.connect(guest.phone());
    CurrentGuest.set(guest.email());
    Lobby.get().announce("guest in room " + guest.room());
  }
}
