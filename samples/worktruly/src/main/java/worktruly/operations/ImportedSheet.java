package worktruly.operations;

import dev.privet.annotations.PersonalData;
import jakarta.persistence.Entity;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;

/** A sheet of service data that came with a support case: its owner can neither see nor delete it. */
// expect: PRV405 user.content
// expect: PRV406 user.content
@Entity
class ImportedSheet {
  @Id
  @GeneratedValue(strategy = GenerationType.IDENTITY)
  private Long id;

  @PersonalData(value = "user.content", subject = "end_customer")
  private String sheetRows;

  protected ImportedSheet() {}

  ImportedSheet(String sheetRows) {
    this.sheetRows = sheetRows;
  }
}
