package flows.lambdas;

import dev.privet.annotations.PersonalData;
import java.util.Optional;

public class Caller {
  private String phone;
  private String email;
  private String topic;

  @PersonalData("user.name")
  private String name;

  public String getPhone() {
    return phone;
  }

  public Optional<String> getEmail() {
    return Optional.ofNullable(email);
  }

  public String getTopic() {
    return topic;
  }

  public String getName() {
    return name;
  }
}
