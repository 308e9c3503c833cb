package worktruly.operations;

import dev.privet.annotations.PersonalData;
import java.security.Principal;
import java.util.List;
import org.springframework.web.bind.annotation.DeleteMapping;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RestController;

/** Takes in sheets, copies of logins and trash. */
@RestController
class Imports {
  private final ImportedSheets sheets;
  private final LoginCopies logins;
  private final TrashedRecords trash;

  Imports(ImportedSheets sheets, LoginCopies logins, TrashedRecords trash) {
    this.sheets = sheets;
    this.logins = logins;
    this.trash = trash;
  }

  @PostMapping("/staff/sheets")
  void sheet(@RequestBody @PersonalData(value = "user.content", subject = "end_customer") String rows) {
    sheets.save(new ImportedSheet(rows));
  }

  @PostMapping("/staff/logins")
  void login(@RequestBody @PersonalData(value = "pd:MACAddress", subject = "customer") String macAddress) {
    logins.save(new LoginCopy(macAddress));
  }

  @PostMapping("/me/trash/{account}")
  void trash(
      @PathVariable Long account,
      @RequestBody @PersonalData(value = "user.content", subject = "end_customer") String orders) {
    trash.save(new TrashedRecord(account, orders));
  }

  @GetMapping("/me/trash/{account}")
  List<String> trash(@PathVariable Long account, Principal principal) {
    return trash.findByAccountId(account).stream().map(TrashedRecord::orders).toList();
  }

  @DeleteMapping("/me/trash/item/{id}")
  void empty(@PathVariable Long id) {
    trash.deleteById(id);
  }
}
