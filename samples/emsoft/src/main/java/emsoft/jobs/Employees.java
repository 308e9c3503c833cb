package emsoft.jobs;

import org.springframework.data.repository.CrudRepository;

/** Employees as they are stored. */
interface Employees extends CrudRepository<Employee, Long> {}
