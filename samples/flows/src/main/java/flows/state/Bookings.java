package flows.state;

import org.springframework.stereotype.Service;

@Service
public class Bookings {
  private final Stay stay;

  public Bookings(Stay stay) {
    this.stay = stay;
  }

  public void book(Guest guest, int nights) {
    stay.setWho(guest.email());
    stay.setNights(nights);
  }
}
