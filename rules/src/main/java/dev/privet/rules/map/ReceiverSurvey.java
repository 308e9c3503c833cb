package dev.privet.rules.map;

import dev.privet.analyzer.AnalysisResult;
import dev.privet.analyzer.spec.Confidence;
import dev.privet.analyzer.spec.SinkKind;
import dev.privet.analyzer.taint.Exposure;
import dev.privet.analyzer.taint.Flow;
import dev.privet.analyzer.taint.SinkPoint;
import dev.privet.rules.judge.RecipientCatalogue;
import dev.privet.rules.judge.Recipients;
import dev.privet.rules.policy.Policy;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;

/** Finds who is handed data, and what the policy says of them. */
final class ReceiverSurvey {
  private static final Set<SinkKind> LEAVES =
      Set.of(SinkKind.THIRD_PARTY, SinkKind.INTERNAL_SERVICE, SinkKind.TELEMETRY);

  private static final Set<String> CONTEXTS = Set.of("MDC", "NDC", "ThreadContext");

  private final Policy policy;
  private final RecipientCatalogue catalogue;
  private final Recipients recipients;
  private final Map<String, Draft> drafts = new TreeMap<>();

  ReceiverSurvey(
      AnalysisResult result, Policy policy, RecipientCatalogue catalogue, Drafts elements) {
    this.policy = policy;
    this.catalogue = catalogue;
    this.recipients = new Recipients(catalogue, result.evidence().recipients());
    for (Exposure exposure : result.exposures()) {
      if (LEAVES.contains(exposure.sink().kind()) && !isLog(exposure.sink())) {
        for (Flow flow : exposure.flows()) {
          if (flow.confidence() != Confidence.LOW) {
            elements.of(flow.origin()).handedTo(receiver(exposure.sink()), flow.form().key());
          }
        }
      }
    }
    policy.recipients().forEach(it -> declared(key(it), it));
  }

  /** Whether what looks like telemetry is the context of log lines. */
  static boolean isLog(SinkPoint sink) {
    return sink.kind() == SinkKind.TELEMETRY && CONTEXTS.contains(library(sink.method()));
  }

  /** A receiver while its places are gathered. */
  private static final class Draft {
    private String name = "";
    private String does = "";
    private boolean seen;
    private boolean internal = true;
    private boolean unencrypted;
    private boolean declared;
    private final Set<String> hosts = new TreeSet<>();
    private final Set<String> regions = new TreeSet<>();
    private final Set<String> cite = new TreeSet<>();
    private final Map<String, Place> places = new TreeMap<>();

    Receiver finished(String key) {
      return new Receiver(
          key,
          name,
          does,
          List.copyOf(hosts),
          List.copyOf(regions),
          List.copyOf(cite),
          declared,
          seen,
          seen && internal,
          unencrypted,
          List.copyOf(places.values()));
    }
  }

  private String receiver(SinkPoint sink) {
    List<Policy.Recipient> entries = recipients.declared(policy, sink);
    Optional<String> id = recipients.id(sink);
    String key =
        entries.isEmpty()
            ? id.or(() -> sink.host().map(ReceiverSurvey::host))
                .orElse("unknown:" + library(sink.method()))
            : key(entries.get(0));
    Draft draft = drafts.computeIfAbsent(key, k -> new Draft());
    if (draft.name.isEmpty()) {
      draft.name = name(sink, id, entries);
      draft.does = id.map(catalogue::kinds).flatMap(it -> it.stream().findFirst()).orElse("");
    }
    draft.seen = true;
    draft.internal &= sink.kind() == SinkKind.INTERNAL_SERVICE;
    draft.unencrypted |= Recipients.isUnencrypted(sink);
    sink.host().map(ReceiverSurvey::host).ifPresent(draft.hosts::add);
    Place place = new Place(sink.path(), sink.span().line());
    draft.places.put(String.format(Locale.ROOT, "%s:%08d", place.path(), place.line()), place);
    return key;
  }

  private String name(SinkPoint sink, Optional<String> id, List<Policy.Recipient> entries) {
    if (id.isEmpty() && !entries.isEmpty()) {
      String host = sink.host().map(it -> " (" + host(it) + ")").orElse("");
      return entries.get(0).id().replace('_', ' ') + host;
    }
    String head =
        sink.kind() == SinkKind.TELEMETRY
            ? "telemetry by "
            : "somebody whom the code does not name, by ";
    return recipients.name(sink).orElseGet(() -> head + library(sink.method()));
  }

  private void declared(String key, Policy.Recipient entry) {
    Draft draft = drafts.computeIfAbsent(key, k -> new Draft());
    String id = entry.id().replace('_', '-');
    if (draft.name.isEmpty()) {
      String known = catalogue.name(id);
      draft.name = known.equals(id) ? entry.id().replace('_', ' ') : known;
      draft.does = catalogue.kinds(id).stream().findFirst().orElse("");
    }
    draft.declared = true;
    draft.hosts.addAll(entry.hosts());
    draft.regions.addAll(entry.regions());
    draft.cite.addAll(entry.clause().cite());
  }

  static String key(Policy.Recipient entry) {
    return "policy:" + entry.id();
  }

  private static String host(String address) {
    return address
        .toLowerCase(Locale.ROOT)
        .replaceFirst("^[a-z][a-z0-9+.-]*://", "")
        .replaceFirst("[/?#].*$", "");
  }

  /** {@code RestTemplate} of {@code org.springframework.web.client.RestTemplate.postForObject}. */
  private static String library(String method) {
    String[] parts = method.split("\\.", -1);
    return parts.length > 1 ? parts[parts.length - 2] : method;
  }

  List<Receiver> all() {
    return drafts.entrySet().stream().map(it -> it.getValue().finished(it.getKey())).toList();
  }
}
