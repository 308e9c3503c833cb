package flows.copying;

import java.util.Map;

/** Carries what an applicant carries; the names of the first two properties say nothing. */
public class ApplicantView {
  private String first;
  private String second;
  private String intake;
  private Map<String, Object> rest;

  public String getFirst() {
    return first;
  }

  public void setFirst(String first) {
    this.first = first;
  }

  public String getSecond() {
    return second;
  }

  public void setSecond(String second) {
    this.second = second;
  }

  public String getIntake() {
    return intake;
  }

  public void setIntake(String intake) {
    this.intake = intake;
  }

  public Map<String, Object> getRest() {
    return rest;
  }

  public void setRest(Map<String, Object> rest) {
    this.rest = rest;
  }
}
