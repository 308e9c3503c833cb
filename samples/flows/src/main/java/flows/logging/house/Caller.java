package flows.logging.house;

import lombok.Data;

@Data
public class Caller {
  private String email;
  private int attempts;
}
