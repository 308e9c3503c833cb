package dev.privet.report.map;

import dev.privet.analyzer.spec.Category;
import dev.privet.analyzer.spec.Sensitivity;
import dev.privet.analyzer.spec.SinkKind;
import dev.privet.report.Plain;
import dev.privet.rules.map.Activity;
import dev.privet.rules.map.DataMap;
import dev.privet.rules.map.Depot;
import dev.privet.rules.map.Element;
import dev.privet.rules.map.Lifespan;
import dev.privet.rules.map.Receiver;
import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;

/**
 * A data map as Fideslang manifests: a dataset for each kind of place where data is kept, a system
 * for the program, and one for each receiver.
 */
final class Fideslang {
  /** What stands for a purpose that neither policy nor code tells. */
  static final String OPEN = "to_be_stated";

  private final DataMap map;
  private final Vocabulary vocabulary = Vocabulary.load();
  private final Map<String, String> keys = new TreeMap<>();
  private final Set<String> taken = new TreeSet<>();

  private Fideslang(DataMap map) {
    this.map = map;
  }

  /** The manifests, as maps, lists and texts. */
  static Map<String, Object> of(DataMap map) {
    Fideslang manifest = new Fideslang(map);
    String system = manifest.key("", map.system());
    map.receivers().forEach(it -> manifest.key(it.key(), it.key().replaceFirst("^[a-z]+:", "")));
    Map<String, Object> root = new LinkedHashMap<>();
    root.put("dataset", manifest.datasets());
    List<Object> systems = new ArrayList<>(List.of(manifest.system(system)));
    map.receivers().forEach(it -> systems.add(manifest.system(it)));
    root.put("system", systems);
    return root;
  }

  /** A key in the letters that Fideslang allows, one for each thing. */
  private String key(String thing, String name) {
    return keys.computeIfAbsent(
        thing,
        k -> {
          String key = Plain.of(name).replaceAll("[^A-Za-z0-9_.-]+", "_").replaceAll("^_+|_+$", "");
          String base = key.isEmpty() || key.equals("user") ? key + "_system" : key;
          String free = base;
          for (int i = 2; !taken.add(free); i++) {
            free = base + "_" + i;
          }
          return free;
        });
  }

  private String dataset(Depot depot) {
    String kind = depot.kind().key().replace('-', '_');
    String unit = depot.unit().isEmpty() ? kind : kind + "_" + depot.unit();
    return key("dataset:" + unit, Objects.requireNonNull(keys.get("")) + "_" + unit);
  }

  private List<Object> datasets() {
    Map<String, List<Depot>> groups = new TreeMap<>();
    map.depots().forEach(it -> groups.computeIfAbsent(dataset(it), k -> new ArrayList<>()).add(it));
    List<Object> datasets = new ArrayList<>();
    groups.forEach(
        (key, depots) -> {
          List<Object> collections = new ArrayList<>();
          Set<String> names = new TreeSet<>();
          for (Depot depot : depots) {
            Map<String, Object> collection = collection(depot, names);
            if (!collection.isEmpty()) {
              collections.add(collection);
            }
          }
          if (!collections.isEmpty()) {
            Map<String, Object> dataset = new LinkedHashMap<>();
            dataset.put("fides_key", key);
            dataset.put("name", map.system() + ": " + kind(depots.get(0).kind()));
            dataset.put("description", "Where " + map.system() + " keeps personal data.");
            dataset.put("collections", collections);
            datasets.add(dataset);
          }
        });
    return datasets;
  }

  private static String kind(SinkKind kind) {
    return kind.key().replace('-', ' ');
  }

  private Map<String, Object> collection(Depot depot, Set<String> names) {
    Map<String, Set<String>> fields = new TreeMap<>();
    for (Element it : map.elements()) {
      if (it.depots().contains(depot.key()) && isOwn(depot, it)) {
        fields
            .computeIfAbsent(field(depot, it), k -> new TreeSet<>())
            .add(vocabulary.fideslang(it.category().key()));
      }
    }
    Map<String, Object> collection = new LinkedHashMap<>();
    if (fields.isEmpty()) {
      return collection;
    }
    collection.put("name", unique(depot.table().isEmpty() ? depot.label() : depot.table(), names));
    collection.put("description", "By the code: " + depot.title() + ".");
    List<Object> all = new ArrayList<>();
    fields.forEach(
        (name, categories) -> {
          Map<String, Object> field = new LinkedHashMap<>();
          field.put("name", name);
          field.put("data_categories", List.copyOf(categories));
          all.add(field);
        });
    collection.put("fields", all);
    return collection;
  }

  /** Whether a piece of data is a field of a record, rather than on its way into it. */
  private static boolean isOwn(Depot depot, Element element) {
    return !depot.key().startsWith("record:")
        || element.declaration().startsWith(depot.key().substring("record:".length()) + ".");
  }

  private static String field(Depot depot, Element element) {
    String name = element.declaration().substring(element.declaration().lastIndexOf('.') + 1);
    return depot.key().startsWith("record:") ? name : element.category().label();
  }

  private static String unique(String name, Set<String> names) {
    String plain = Plain.of(name);
    String free = plain;
    for (int i = 2; !names.add(free); i++) {
      free = plain + " (" + i + ")";
    }
    return free;
  }

  private Map<String, Object> system(String key) {
    Map<String, Object> system = new LinkedHashMap<>();
    system.put("fides_key", key);
    system.put("name", map.system());
    system.put("description", "The program whose code was read.");
    system.put("system_type", "Application");
    Set<String> taken =
        categories(
            map.elements().stream()
                .filter(it -> !it.points().isEmpty())
                .map(Element::category)
                .toList());
    if (!taken.isEmpty()) {
      system.put("ingress", List.of(flow("user", "user", taken)));
    }
    List<Object> egress = new ArrayList<>();
    for (Receiver it : map.receivers()) {
      Set<String> given = given(map.activities(), it);
      if (!given.isEmpty()) {
        egress.add(flow(Objects.requireNonNull(keys.get(it.key())), "system", given));
      }
    }
    if (!egress.isEmpty()) {
      system.put("egress", egress);
    }
    List<Object> declarations = new ArrayList<>();
    Set<String> names = new TreeSet<>();
    map.activities().forEach(it -> declarations.addAll(declarations(it, names)));
    system.put("privacy_declarations", declarations);
    return system;
  }

  private static Map<String, Object> flow(String key, String type, Collection<String> categories) {
    Map<String, Object> flow = new LinkedHashMap<>();
    flow.put("fides_key", key);
    flow.put("type", type);
    flow.put("data_categories", List.copyOf(categories));
    return flow;
  }

  private Map<String, Object> system(Receiver receiver) {
    Map<String, Object> system = new LinkedHashMap<>();
    system.put("fides_key", Objects.requireNonNull(keys.get(receiver.key())));
    system.put("name", Plain.of(receiver.name()));
    system.put(
        "description",
        receiver.seen()
            ? "Receives personal data from " + map.system() + "."
            : "Named by the policy; no code in sight hands it anything.");
    system.put("system_type", receiver.internal() ? "Service" : "Third Party");
    system.put("privacy_declarations", List.of());
    return system;
  }

  private Set<String> given(List<Activity> activities, Receiver receiver) {
    List<Category> given = new ArrayList<>();
    for (Activity activity : activities) {
      for (Activity.Transfer it : activity.transfers()) {
        if (it.receiver().equals(receiver.key())) {
          it.data().forEach(data -> given.add(data.category()));
        }
      }
    }
    return categories(given);
  }

  private Set<String> categories(Collection<Category> categories) {
    Set<String> all = new TreeSet<>();
    categories.forEach(it -> all.add(vocabulary.fideslang(it.key())));
    return all;
  }

  /** A declaration for each purpose of an activity. */
  private List<Object> declarations(Activity activity, Set<String> names) {
    List<Object> all = new ArrayList<>();
    List<String> purposes = activity.purposes().isEmpty() ? List.of(OPEN) : activity.purposes();
    for (String purpose : purposes) {
      String use = purpose.replaceAll("[^A-Za-z0-9_.-]+", "_");
      Map<String, Object> it = new LinkedHashMap<>();
      it.put("name", unique(activity.title() + ": " + use.replace('_', ' '), names));
      it.put("data_categories", List.copyOf(categories(activity.categories())));
      it.put("data_use", use);
      it.put(
          "data_subjects",
          activity.subjects().stream().map(s -> s.replaceAll("[^A-Za-z0-9_.-]+", "_")).toList());
      Set<String> datasets = new LinkedHashSet<>();
      map.depots(activity.depots()).forEach(depot -> datasets.add(dataset(depot)));
      it.put("dataset_references", List.copyOf(datasets));
      List<String> egress =
          activity.transfers().stream()
              .map(to -> Objects.requireNonNull(keys.get(to.receiver())))
              .toList();
      if (!egress.isEmpty()) {
        it.put("egress", egress);
        it.put("data_shared_with_third_parties", true);
      }
      if (activity.bases().stream().anyMatch(basis -> basis.startsWith("consent"))) {
        it.put("legal_basis_for_processing", "Consent");
      }
      String retention =
          String.join("; ", activity.lifespans().stream().map(Lifespan::words).toList());
      if (!retention.isEmpty()) {
        it.put("retention_period", retention);
      }
      if (activity.categories().stream()
          .anyMatch(category -> category.sensitivity() == Sensitivity.SPECIAL)) {
        it.put("processes_special_category_data", true);
      }
      all.add(it);
    }
    return all;
  }
}
