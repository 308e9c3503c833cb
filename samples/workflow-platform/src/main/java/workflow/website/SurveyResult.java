package workflow.website;

import jakarta.persistence.Entity;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;

/** What answers were about: nobody is in it. */
@Entity
class SurveyResult {
  @Id
  @GeneratedValue(strategy = GenerationType.IDENTITY)
  private Long id;

  private String topic;

  protected SurveyResult() {}

  SurveyResult(String topic) {
    this.topic = topic;
  }

  Long id() {
    return id;
  }

  String topic() {
    return topic;
  }
}
