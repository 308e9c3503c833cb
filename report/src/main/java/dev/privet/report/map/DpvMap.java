package dev.privet.report.map;

import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import dev.privet.analyzer.spec.Category;
import dev.privet.rules.map.Activity;
import dev.privet.rules.map.DataMap;
import dev.privet.rules.map.Depot;
import dev.privet.rules.map.Lifespan;
import dev.privet.rules.map.Receiver;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/**
 * A data map as JSON-LD in the terms of the Data Privacy Vocabulary: a process for each activity,
 * beneath that of the program.
 */
final class DpvMap {
  private static final JsonNodeFactory NODES = JsonNodeFactory.instance;

  private final DataMap map;
  private final Vocabulary vocabulary = Vocabulary.load();

  private DpvMap(DataMap map) {
    this.map = map;
  }

  static String text(DataMap map) {
    return JsonMap.print(new DpvMap(map).root());
  }

  private ObjectNode root() {
    ObjectNode root = NODES.objectNode();
    ObjectNode context = root.putObject("@context");
    context.put("dpv", "https://w3id.org/dpv#").put("pd", "https://w3id.org/dpv/pd#");
    context.put("dct", "http://purl.org/dc/terms/");
    context.put("skos", "http://www.w3.org/2004/02/skos/core#");
    context.put("xsd", "http://www.w3.org/2001/XMLSchema#");
    ArrayNode graph = root.putArray("@graph");
    ObjectNode program = graph.addObject().put("@id", id("")).put("@type", "dpv:Process");
    program.put("dct:title", map.system());
    ArrayNode parts = program.putArray("dpv:hasProcess");
    map.activities().forEach(it -> parts.addObject().put("@id", id("activity", it.key())));
    map.activities().forEach(it -> graph.add(activity(it)));
    Map<String, Category> categories = new TreeMap<>();
    map.activities()
        .forEach(it -> it.categories().forEach(data -> categories.put(data.key(), data)));
    categories.values().forEach(it -> graph.add(category(it)));
    map.receivers().forEach(it -> graph.add(receiver(it)));
    return root;
  }

  private String id(String... parts) {
    List<String> all = new ArrayList<>(List.of(map.system()));
    for (String part : parts) {
      if (!part.isEmpty()) {
        all.add(part);
      }
    }
    return "urn:privet:"
        + String.join(
            ":",
            all.stream()
                .map(it -> URLEncoder.encode(it, StandardCharsets.UTF_8).replace("+", "%20"))
                .toList());
  }

  private ObjectNode activity(Activity activity) {
    ObjectNode node = NODES.objectNode();
    node.put("@id", id("activity", activity.key()));
    node.putArray("@type").add("dpv:Process").add("dpv:PersonalDataHandling");
    node.put("dct:title", activity.title());
    named(node, "dpv:hasPurpose", "dpv:Purpose", activity.purposes());
    named(node, "dpv:hasDataSubject", "dpv:DataSubject", activity.subjects());
    ArrayNode data = node.putArray("dpv:hasPersonalData");
    activity.categories().forEach(it -> data.addObject().put("@id", id("data", it.key())));
    ArrayNode done = node.putArray("dpv:hasProcessing");
    if (!activity.points().isEmpty()) {
      done.addObject().put("@id", "dpv:Collect");
    }
    if (!activity.depots().isEmpty()) {
      done.addObject().put("@id", "dpv:Store");
    }
    if (!activity.transfers().isEmpty()) {
      done.addObject().put("@id", "dpv:Share");
    }
    named(
        node,
        "dpv:hasDataSource",
        "dpv:DataSource",
        map.points(activity.points()).stream().map(it -> it.label()).distinct().toList());
    ArrayNode recipients = node.putArray("dpv:hasRecipient");
    activity
        .transfers()
        .forEach(it -> recipients.addObject().put("@id", id("recipient", it.receiver())));
    if (activity.bases().stream().anyMatch(it -> it.startsWith("consent"))) {
      node.putObject("dpv:hasLegalBasis").put("@id", "dpv:Consent");
    }
    storage(node, activity);
    named(
        node,
        "dpv:hasTechnicalOrganisationalMeasure",
        "dpv:TechnicalOrganisationalMeasure",
        activity.measures());
    return node;
  }

  private void storage(ObjectNode node, Activity activity) {
    ArrayNode conditions = node.putArray("dpv:hasStorageCondition");
    activity.lifespans().forEach(it -> conditions.add(lifespan(it, "")));
    for (Depot depot : map.depots(activity.depots())) {
      depot.lifespans().forEach(it -> conditions.add(lifespan(it, depot.title() + ": ")));
      if (depot.lifespans().isEmpty()) {
        ObjectNode open = conditions.addObject().put("@type", "dpv:StorageCondition");
        open.put("skos:note", depot.title() + ": no time limit seen in the code");
      }
    }
  }

  private static ObjectNode lifespan(Lifespan lifespan, String where) {
    ObjectNode node = NODES.objectNode();
    boolean timed = lifespan.limit().isPresent();
    node.put("@type", timed ? "dpv:StorageDuration" : "dpv:StorageCondition");
    if (timed) {
      ObjectNode duration = node.putObject("dpv:hasDuration");
      duration.put("@type", "xsd:duration").put("@value", iso(lifespan.limit().orElseThrow()));
    }
    node.put("skos:note", where + lifespan.origin().key() + ": " + lifespan.words());
    return node;
  }

  /** A length of time by ISO 8601, in days where it is whole days. */
  static String iso(Duration time) {
    long days = time.toDays();
    return !time.isZero() && time.equals(Duration.ofDays(days))
        ? "P" + days + "D"
        : time.toString();
  }

  private ObjectNode category(Category category) {
    ObjectNode node = NODES.objectNode().put("@id", id("data", category.key()));
    ArrayNode types = node.putArray("@type");
    types.add("dpv:PersonalData");
    switch (category.sensitivity()) {
      case SPECIAL -> types.add("dpv:SpecialCategoryPersonalData");
      case CREDENTIAL, FINANCIAL -> types.add("dpv:SensitivePersonalData");
      default -> {}
    }
    vocabulary.dpv(category.key()).ifPresent(types::add);
    node.put("skos:prefLabel", category.label());
    node.put("dct:identifier", category.key());
    return node;
  }

  private ObjectNode receiver(Receiver receiver) {
    ObjectNode node = NODES.objectNode().put("@id", id("recipient", receiver.key()));
    ArrayNode types = node.putArray("@type");
    types.add("dpv:Recipient");
    node.put("skos:prefLabel", receiver.name());
    named(node, "dpv:hasLocation", "dpv:Location", receiver.regions());
    return node;
  }

  /** Things that have no more than a name. */
  private static void named(ObjectNode node, String property, String type, List<String> names) {
    if (!names.isEmpty()) {
      ArrayNode all = node.putArray(property);
      names.forEach(it -> all.addObject().put("@type", type).put("skos:prefLabel", it));
    }
  }
}
