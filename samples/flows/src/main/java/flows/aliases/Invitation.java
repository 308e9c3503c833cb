package flows.aliases;

import lombok.Builder;
import lombok.Value;
import lombok.With;

@Value
@Builder
@With
public class Invitation {
  String recipient;
  String subject;
}
