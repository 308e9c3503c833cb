package softhelpers.figures;

import org.springframework.data.repository.CrudRepository;

/** Statistics as they are stored. */
interface Statistics extends CrudRepository<Statistic, Long> {}
