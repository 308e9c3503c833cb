package workflow.contact;

import org.springframework.data.repository.CrudRepository;

/** Inquiries as they are stored. */
public interface Inquiries extends CrudRepository<Inquiry, Long> {}
