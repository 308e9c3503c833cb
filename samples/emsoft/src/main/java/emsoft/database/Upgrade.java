package emsoft.database;

import dev.privet.annotations.PersonalData;
import dev.privet.annotations.Purpose;
import java.security.Principal;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RestController;

/** Upgrades databases, and forgets them as soon as that has worked. */
@RestController
@Purpose("essential.service")
class Upgrade {
  private final UpgradeDatabases databases;

  Upgrade(UpgradeDatabases databases) {
    this.databases = databases;
  }

  @PostMapping("/me/upgrades")
  Long upload(
      Principal principal,
      @RequestBody @PersonalData(value = "user.content", subject = "upgrading_customer") String content) {
    return databases.save(new UpgradeDatabase(principal.getName(), content)).id();
  }

  @PostMapping("/me/upgrades/{id}/completed")
  void upgradeCompleted(@PathVariable Long id) {
    databases.deleteById(id);
  }
}
