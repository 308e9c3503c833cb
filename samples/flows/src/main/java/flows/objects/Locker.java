package flows.objects;

import lombok.EqualsAndHashCode;
import lombok.Getter;
import lombok.ToString;

@Getter
@EqualsAndHashCode
@ToString(onlyExplicitlyIncluded = true)
public class Locker {
  private String phone;
  @ToString.Include private int shelf;
}
