package dev.privet.report.map;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.util.DefaultIndenter;
import com.fasterxml.jackson.core.util.DefaultPrettyPrinter;
import com.fasterxml.jackson.databind.json.JsonMapper;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import dev.privet.analyzer.spec.Category;
import dev.privet.rules.map.Activity;
import dev.privet.rules.map.CollectionPoint;
import dev.privet.rules.map.DataMap;
import dev.privet.rules.map.Depot;
import dev.privet.rules.map.Element;
import dev.privet.rules.map.Lifespan;
import dev.privet.rules.map.Place;
import dev.privet.rules.map.Receiver;
import java.util.List;
import java.util.Locale;

/** The whole data map as JSON; what belongs together refers to each other by key. */
final class JsonMap {
  private static final int FORMAT = 1;
  private static final JsonNodeFactory NODES = JsonNodeFactory.instance;

  private JsonMap() {}

  /** The map. */
  static String text(DataMap map, String version) {
    ObjectNode root = NODES.objectNode();
    root.put("tool", "Privet").put("version", version).put("format", FORMAT);
    root.put("system", map.system()).put("policy", map.policy());
    ArrayNode activities = root.putArray("activities");
    map.activities().forEach(it -> activities.add(activity(it)));
    ArrayNode data = root.putArray("data");
    map.elements().forEach(it -> data.add(element(it)));
    ArrayNode points = root.putArray("collectionPoints");
    map.points().forEach(it -> points.add(point(it)));
    ArrayNode stores = root.putArray("stores");
    map.depots().forEach(it -> stores.add(depot(it)));
    ArrayNode recipients = root.putArray("recipients");
    map.receivers().forEach(it -> recipients.add(receiver(it)));
    ArrayNode loose = root.putArray("unplaced");
    map.loose().forEach(it -> loose.add(element(it)));
    return print(root);
  }

  /** A tree as text. */
  static String print(ObjectNode root) {
    DefaultIndenter indenter = new DefaultIndenter("  ", "\n");
    DefaultPrettyPrinter printer = new DefaultPrettyPrinter();
    printer.indentObjectsWith(indenter);
    printer.indentArraysWith(indenter);
    try {
      return JsonMapper.builder().build().writer(printer).writeValueAsString(root) + "\n";
    } catch (JsonProcessingException e) {
      throw new IllegalStateException(e);
    }
  }

  private static ObjectNode activity(Activity it) {
    ObjectNode node = NODES.objectNode();
    node.put("key", it.key()).put("title", it.title());
    node.put("declared", it.declared()).put("role", it.role());
    texts(node, "purposes", it.purposes());
    texts(node, "legalBases", it.bases());
    texts(node, "subjects", it.subjects());
    texts(node, "categories", it.categories().stream().map(Category::key).toList());
    texts(node, "collectedAt", it.points());
    texts(node, "keptIn", it.depots());
    ArrayNode transfers = node.putArray("recipients");
    for (Activity.Transfer transfer : it.transfers()) {
      ObjectNode to = transfers.addObject().put("recipient", transfer.receiver());
      ArrayNode data = to.putArray("data");
      for (Activity.Handed handed : transfer.data()) {
        ObjectNode one = data.addObject().put("category", handed.category().key());
        texts(one.put("agreed", handed.agreed()), "forms", handed.forms());
      }
    }
    lifespans(node, it.lifespans());
    texts(node, "measures", it.measures());
    texts(node, "statements", it.cite());
    return node;
  }

  private static ObjectNode element(Element it) {
    ObjectNode node = NODES.objectNode();
    node.put("declaration", it.declaration()).put("kind", it.kind());
    node.put("category", it.category().key()).put("label", it.category().label());
    node.put("sensitivity", it.category().sensitivity().name().toLowerCase(Locale.ROOT));
    node.put("confidence", it.confidence().name().toLowerCase(Locale.ROOT));
    node.put("why", it.why()).put("subject", it.subject());
    place(node, it.place());
    texts(node, "activities", it.activities());
    texts(node, "collectedAt", it.points());
    texts(node, "keptIn", it.depots());
    ArrayNode handings = node.putArray("recipients");
    it.handings()
        .forEach(
            to -> texts(handings.addObject().put("recipient", to.receiver()), "forms", to.forms()));
    lifespans(node, it.lifespans());
    return node;
  }

  private static ObjectNode point(CollectionPoint it) {
    ObjectNode node = NODES.objectNode();
    node.put("key", it.key()).put("kind", it.kind().key()).put("label", it.label());
    texts(node, "guards", it.guards());
    place(node, it.place());
    return node;
  }

  private static ObjectNode depot(Depot it) {
    ObjectNode node = NODES.objectNode();
    node.put("key", it.key()).put("kind", it.kind().key()).put("label", it.label());
    node.put("table", it.table()).put("unit", it.unit());
    lifespans(node, it.lifespans());
    texts(node, "endings", it.endings());
    place(node, it.place());
    return node;
  }

  private static ObjectNode receiver(Receiver it) {
    ObjectNode node = NODES.objectNode();
    node.put("key", it.key()).put("name", it.name()).put("does", it.does());
    texts(node, "hosts", it.hosts());
    texts(node, "regions", it.regions());
    texts(node, "statements", it.cite());
    node.put("declared", it.declared()).put("seen", it.seen());
    node.put("internal", it.internal()).put("unencrypted", it.unencrypted());
    texts(node, "places", it.places().stream().map(Place::toString).toList());
    return node;
  }

  private static void lifespans(ObjectNode node, List<Lifespan> lifespans) {
    ArrayNode all = node.putArray("retention");
    for (Lifespan it : lifespans) {
      ObjectNode one = all.addObject().put("origin", it.origin().key()).put("words", it.words());
      it.limit().ifPresent(limit -> one.put("limit", DpvMap.iso(limit)));
      texts(one, "statements", it.cite());
      place(one, it.place());
    }
  }

  private static void place(ObjectNode node, Place place) {
    if (!place.path().isEmpty()) {
      node.put("path", place.path()).put("line", place.line());
    }
  }

  private static void texts(ObjectNode node, String name, List<String> values) {
    ArrayNode array = node.putArray(name);
    values.forEach(array::add);
  }
}
