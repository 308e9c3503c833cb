package shop;

import com.acme.audit.AuditTrail;

class Counter {
  private final AuditTrail audit = AuditTrail.open("counter");

  void handOver(String phone, int parcels) {
    audit.note("handed over " + parcels + " to " + phone);
  }
}
