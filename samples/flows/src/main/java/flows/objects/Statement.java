package flows.objects;

import com.fasterxml.jackson.annotation.JsonIgnore;
import com.fasterxml.jackson.annotation.JsonProperty;
import com.google.gson.annotations.Expose;

/** What is sent to customers: each library leaves out other parts of it. */
public class Statement {
  @Expose private String email;

  @JsonIgnore private String phone;

  @JsonProperty(access = JsonProperty.Access.WRITE_ONLY)
  private String password;

  private transient String draft;
  private int pages;

  public String getEmail() {
    return email;
  }

  public String getPhone() {
    return phone;
  }

  public String getPassword() {
    return password;
  }

  public int getPages() {
    return pages;
  }
}
