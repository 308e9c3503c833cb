package workflow.website;

import jakarta.persistence.Entity;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;

/** How many gave an answer. */
@Entity
class SurveyResult {
  @Id
  @GeneratedValue(strategy = GenerationType.IDENTITY)
  private Long id;

  private long answers;

  protected SurveyResult() {}

  SurveyResult(long answers) {
    this.answers = answers;
  }

  Long id() {
    return id;
  }

  long answers() {
    return answers;
  }
}
