package dev.privet.report.map;

import dev.privet.analyzer.spec.Category;
import dev.privet.analyzer.spec.Confidence;
import dev.privet.analyzer.spec.Sensitivity;
import dev.privet.analyzer.spec.SinkKind;
import dev.privet.rules.map.Activity;
import dev.privet.rules.map.CollectionPoint;
import dev.privet.rules.map.DataMap;
import dev.privet.rules.map.Depot;
import dev.privet.rules.map.Element;
import dev.privet.rules.map.Lifespan;
import dev.privet.rules.map.Place;
import dev.privet.rules.map.Receiver;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** A data map written down by hand: customers of a shop, and more where a test adds it. */
final class SmallMap {
  static final Category EMAIL =
      new Category("user.contact.email", "e-mail address", Sensitivity.ORDINARY);
  static final Category AGENT =
      new Category("pd:UserAgent", "browser user agent", Sensitivity.IDENTIFIER);

  private final List<Activity> activities = new ArrayList<>();
  private final List<Element> elements = new ArrayList<>();
  private final List<CollectionPoint> points = new ArrayList<>();
  private final List<Depot> depots = new ArrayList<>();
  private final List<Receiver> receivers = new ArrayList<>();
  private String system = "shop";

  /** Customers sign up, are kept for 30 days, and a mailing service gets their hashed address. */
  static SmallMap customers() {
    return new SmallMap().with("customer", "Customer", EMAIL, "POST /customers", "Mailer");
  }

  SmallMap called(String name) {
    system = name;
    return this;
  }

  SmallMap with(String key, String title, Category category, String point, String receiver) {
    Lifespan promised =
        new Lifespan(
            Lifespan.Origin.PROMISED,
            Optional.of(Duration.ofDays(30)),
            "30 days after the account is closed",
            List.of("P-2"),
            new Place("privacy-policy.yml", 4));
    Lifespan enforced =
        new Lifespan(
            Lifespan.Origin.ENFORCED,
            Optional.of(Duration.ofHours(36)),
            "deleted by Purge.run() after 36 hours",
            List.of(),
            new Place("src/Purge.java", 9));
    points.add(
        new CollectionPoint(
            "request:" + point,
            CollectionPoint.Kind.REQUEST,
            point,
            List.of(),
            new Place("src/" + title + "Controller.java", 7)));
    depots.add(
        new Depot(
            "record:shop." + title,
            SinkKind.DATABASE,
            title,
            key,
            "",
            List.of(enforced),
            List.of("deleted at DELETE /" + key),
            new Place("src/" + title + ".java", 3)));
    receivers.add(
        new Receiver(
            receiver,
            receiver,
            "email",
            List.of("api.example.com"),
            List.of("US"),
            List.of("P-3"),
            true,
            true,
            false,
            false,
            List.of(new Place("src/Send.java", 5))));
    elements.add(
        new Element(
            "shop." + title + ".value",
            "field",
            category,
            Confidence.HIGH,
            "the word \"value\"",
            "customer",
            new Place("src/" + title + ".java", 5),
            List.of(key),
            List.of("request:" + point),
            List.of("record:shop." + title),
            List.of(new Element.Handing(receiver, List.of("hashed"))),
            List.of(promised, enforced)));
    activities.add(
        new Activity(
            key,
            title,
            true,
            "controller",
            List.of("marketing.communications"),
            List.of("consent (P-4)"),
            List.of("customer"),
            List.of(category),
            List.of("request:" + point),
            List.of("record:shop." + title),
            List.of(
                new Activity.Transfer(
                    receiver, List.of(new Activity.Handed(category, List.of("hashed"), true)))),
            List.of(promised),
            List.of("access is guarded: GET /" + key + " asks for hasRole('STAFF')"),
            List.of("P-1")));
    return this;
  }

  DataMap map() {
    return new DataMap(
        system, "shop 1", activities, elements, points, depots, receivers, List.of());
  }
}
