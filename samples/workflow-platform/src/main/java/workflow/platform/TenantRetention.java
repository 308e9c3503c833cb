package workflow.platform;

import java.time.LocalDate;
import org.springframework.scheduling.annotation.Scheduled;
import org.springframework.stereotype.Component;

/** Deletes each customer's documents when that customer said. */
@Component
class TenantRetention {
  private final Tenants tenants;
  private final Documents documents;

  TenantRetention(Tenants tenants, Documents documents) {
    this.tenants = tenants;
    this.documents = documents;
  }

  @Scheduled(cron = "0 30 3 * * *")
  void purge() {
    for (Tenant tenant : tenants.findAll()) {
      LocalDate end = LocalDate.now().minusDays(tenant.retentionDays());
      documents.deleteByTenantIdAndCreatedAtBefore(tenant.id(), end);
    }
  }
}
