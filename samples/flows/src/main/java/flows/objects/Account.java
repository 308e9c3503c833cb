package flows.objects;

import lombok.Data;
import lombok.ToString;

@Data
public class Account {
  private String email;

  @ToString.Exclude private String password;

  private long revision;
}
