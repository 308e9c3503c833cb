package emsoft.database;

import org.springframework.data.repository.CrudRepository;

/** UpgradeDatabases as they are stored. */
public interface UpgradeDatabases extends CrudRepository<UpgradeDatabase, Long> {}
