package flows.objects;

import com.google.common.base.MoreObjects;
import org.apache.commons.lang3.builder.ToStringBuilder;

public class Holder {
  private final String email;
  private final String phone;
  private final int level;

  public Holder(String email, String phone, int level) {
    this.email = email;
    this.phone = phone;
    this.level = level;
  }

  public String brief() {
    return MoreObjects.toStringHelper(this).add("level", level).toString();
  }

  public String full() {
    return MoreObjects.toStringHelper(this).add("phone", phone).add("level", level).toString();
  }

  @Override
  public String toString() {
    return new ToStringBuilder(this).append("email", email).append("level", level).toString();
  }
}
