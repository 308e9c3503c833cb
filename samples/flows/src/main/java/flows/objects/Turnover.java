package flows.objects;

import com.fasterxml.jackson.annotation.JsonIgnoreProperties;

@JsonIgnoreProperties("email")
public class Turnover {
  private String email;
  private long cents;

  public String getEmail() {
    return email;
  }

  public long getCents() {
    return cents;
  }
}
