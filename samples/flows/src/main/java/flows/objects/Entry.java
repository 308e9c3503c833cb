package flows.objects;

import com.fasterxml.jackson.annotation.JsonIgnore;
import com.google.gson.annotations.Expose;

/** What is left out of it depends on who writes it. */
public class Entry {
  @JsonIgnore public String email;
  @Expose public int floor;

  @Expose(serialize = false)
  public String phone;

  public transient String password;
}
