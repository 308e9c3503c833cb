package softhelpers.backoffice;

import org.springframework.data.repository.CrudRepository;
import org.springframework.transaction.annotation.Transactional;

/** Spreadsheets as they are stored. */
interface Spreadsheets extends CrudRepository<Spreadsheet, Long> {
  @Transactional
  void deleteByAddress(String address);
}
