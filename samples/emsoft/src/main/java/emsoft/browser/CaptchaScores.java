package emsoft.browser;

import org.springframework.data.repository.CrudRepository;

/** CaptchaScores as they are stored. */
interface CaptchaScores extends CrudRepository<CaptchaScore, Long> {}
