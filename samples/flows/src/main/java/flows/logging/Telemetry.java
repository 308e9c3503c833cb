package flows.logging;

import io.micrometer.core.instrument.Counter;
import io.micrometer.core.instrument.MeterRegistry;
import io.micrometer.core.instrument.Tags;
import io.opentelemetry.api.trace.Span;
import io.sentry.Sentry;
import io.sentry.protocol.User;

public class Telemetry {
  private final MeterRegistry meters;

  public Telemetry(MeterRegistry meters) {
    this.meters = meters;
  }

  public void meter(Claimant claimant) {
    // expect: PRV106 user.contact.email
    meters.counter("claims", "by", claimant.getEmail()).increment();
    // silent: tagged with the kind of claim
    meters.counter("claims", "kind", "storm").increment();
    // expect: PRV106 user.contact.phone_number
    Counter.builder("calls")
        .tag("line", claimant.getPhone())
        .register(meters);
    // silent: a length as an amount
    meters.summary("claim.name.length", Tags.empty()).record(claimant.getName().length());
  }

  public void trace(Claimant claimant) {
    // expect: PRV106 user.contact.email
    Span.current().setAttribute("claim.by", claimant.getEmail());
    // silent: the number of a contract
    Span.current().setAttribute("claim.on", claimant.getPolicyNumber());
    // expect: PRV106 user.name
    Span.current().addEvent("opened by " + claimant.getName());
  }

  public void crash(Claimant claimant) {
    User user = new User();
    user.setEmail(claimant.getEmail());
    // expect: PRV106 user.contact.email
    Sentry.setUser(user);
    // expect: PRV106 user.contact.phone_number
    Sentry.configureScope(scope -> scope.setTag("line", claimant.getPhone()));
    // silent: a constant
    Sentry.captureMessage("claim could not be opened");
  }
}
