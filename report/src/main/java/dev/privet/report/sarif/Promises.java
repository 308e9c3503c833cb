package dev.privet.report.sarif;

import de.jcup.sarif_2_1_0.model.PropertyBag;
import dev.privet.rules.promise.Ledger;
import dev.privet.rules.promise.Promise;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** The ledger as properties of a run. */
final class Promises {
  private Promises() {}

  static PropertyBag of(Ledger ledger) {
    List<Map<String, Object>> promises = new ArrayList<>();
    for (Promise promise : ledger.promises()) {
      Map<String, Object> each = new LinkedHashMap<>();
      each.put("id", promise.id());
      each.put("verdict", promise.verdict().key());
      each.put("quote", promise.quote());
      each.put("lines", promise.clauses().stream().map(it -> it.line()).toList());
      each.put("evidence", promise.proofs().stream().map(Promise.Proof::sentence).toList());
      each.put("findings", promise.findings());
      promises.add(each);
    }
    PropertyBag bag = new PropertyBag();
    bag.setAdditionalProperty("policy", ledger.file());
    bag.setAdditionalProperty("ledger", ledger.summary());
    bag.setAdditionalProperty("promises", promises);
    return bag;
  }
}
