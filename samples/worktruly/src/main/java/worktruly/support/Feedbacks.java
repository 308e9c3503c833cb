package worktruly.support;

import org.springframework.data.repository.CrudRepository;

/** The feedback. */
interface Feedbacks extends CrudRepository<Feedback, Long> {}
