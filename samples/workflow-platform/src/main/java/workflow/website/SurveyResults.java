package workflow.website;

import org.springframework.data.repository.CrudRepository;

/** SurveyResults as they are stored. */
interface SurveyResults extends CrudRepository<SurveyResult, Long> {}
