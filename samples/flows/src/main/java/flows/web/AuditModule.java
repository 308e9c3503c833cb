package flows.web;

import com.google.inject.AbstractModule;

public class AuditModule extends AbstractModule {
  @Override
  protected void configure() {
    bind(Audit.class).to(ConsoleAudit.class);
  }
}
