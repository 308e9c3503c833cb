package worktruly.operations;

import org.springframework.data.repository.CrudRepository;

/** The second copies of accesses to accounts. */
interface LoginCopies extends CrudRepository<LoginCopy, Long> {}
