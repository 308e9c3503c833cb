package worktruly.growth;

import org.springframework.data.repository.CrudRepository;

/** The people whom campaigns are aimed at. */
interface Audience extends CrudRepository<AudienceMember, Long> {}
