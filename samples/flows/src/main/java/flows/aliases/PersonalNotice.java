package flows.aliases;

import lombok.Getter;
import lombok.experimental.SuperBuilder;

@Getter
@SuperBuilder
public class PersonalNotice extends Notice {
  private final String addressee;
}
