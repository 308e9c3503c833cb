package flows.aliases;

import java.time.LocalDate;

/** A record with a hand-written builder; neither knows what its texts are about. */
public record Appointment(String holder, String room, LocalDate day) {
  public Appointment withRoom(String room) {
    return new Appointment(holder, room, day);
  }

  public static Builder builder() {
    return new Builder();
  }

  public static final class Builder {
    private String holder;
    private String room;
    private LocalDate day;

    public Builder holder(String holder) {
      this.holder = holder;
      return this;
    }

    public Builder room(String room) {
      this.room = room;
      return this;
    }

    public Builder day(LocalDate day) {
      this.day = day;
      return this;
    }

    public Appointment build() {
      return new Appointment(holder, room, day);
    }
  }
}
