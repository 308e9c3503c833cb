package perfectwork.marketing;

import org.springframework.data.repository.CrudRepository;

/** CaptchaAnswers as they are stored. */
interface CaptchaAnswers extends CrudRepository<CaptchaAnswer, Long> {}
