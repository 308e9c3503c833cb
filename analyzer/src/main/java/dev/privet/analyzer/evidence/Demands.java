package dev.privet.analyzer.evidence;

import dev.privet.analyzer.facts.AnnotationFact;
import dev.privet.analyzer.link.Procedure;
import dev.privet.analyzer.link.TypeDecl;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;

/**
 * What code asks of whoever calls a request, without an annotation: {@code
 * auth.realm().requireViewEvents()}, {@code security.isUserInRole("admin")}. A JAX-RS resource that
 * has no path of its own is asked for by whoever makes it, too.
 */
final class Demands {
  private static final int NESTED = 5;
  private static final Pattern DEMAND =
      Pattern.compile("^(require|check|assert|ensure|verify|enforce|demand|has|is)\\b");
  private static final Pattern RIGHT =
      Pattern.compile(
          "\\b(roles?|permissions?|privileges?|authority|authorities|admin|user in role)\\b");
  private static final Set<String> VERBS =
      Set.of("GET", "POST", "PUT", "PATCH", "DELETE", "HEAD", "OPTIONS");

  private final Calls calls;
  private final Amounts amounts;
  private final Map<String, List<Procedure>> locators = new HashMap<>();

  Demands(Calls calls, Amounts amounts) {
    this.calls = calls;
    this.amounts = amounts;
    calls
        .all()
        .forEach(
            (procedure, sites) -> {
              if (isLocator(procedure)) {
                sites.stream()
                    .filter(it -> it.name().equals("new"))
                    .forEach(
                        it ->
                            locators
                                .computeIfAbsent(it.receiver().name(), k -> new ArrayList<>(1))
                                .add(procedure));
              }
            });
  }

  private static boolean isLocator(Procedure procedure) {
    List<String> names = procedure.fact().annotations().stream().map(Demands::simple).toList();
    return names.contains("Path") && names.stream().noneMatch(VERBS::contains);
  }

  private static String simple(AnnotationFact annotation) {
    return annotation.name().substring(annotation.name().lastIndexOf('.') + 1);
  }

  /** What is asked before a request is answered. */
  List<String> of(Procedure procedure) {
    Set<String> demands = new LinkedHashSet<>();
    in(procedure, 0, demands);
    locators(procedure.owner(), 0, demands);
    return List.copyOf(demands);
  }

  private void in(Procedure procedure, int depth, Set<String> demands) {
    for (CallSite site : calls.in(procedure)) {
      if (isDemand(site)) {
        demands.add(site.name() + "(" + texts(site) + ")");
      } else if (depth < 1) {
        site.targets().stream()
            .filter(it -> it.owner().equals(procedure.owner()))
            .forEach(it -> in(it, depth + 1, demands));
      }
    }
  }

  private String texts(CallSite site) {
    List<String> texts = new ArrayList<>();
    site.arguments().forEach(it -> amounts.text(site.code(), it).ifPresent(texts::add));
    return String.join(", ", texts);
  }

  private void locators(TypeDecl resource, int depth, Set<String> demands) {
    boolean root =
        resource.facts().annotations().stream().anyMatch(it -> simple(it).equals("Path"));
    if (root || depth > NESTED) {
      return;
    }
    for (Procedure locator : locators.getOrDefault(resource.name(), List.of())) {
      in(locator, 0, demands);
      locators(locator.owner(), depth + 1, demands);
    }
  }

  private static boolean isDemand(CallSite site) {
    String name = Words.of(site.name());
    String type = site.receiver().name();
    return DEMAND.matcher(name).find()
        && (RIGHT.matcher(name).find()
            || (name.startsWith("require ")
                && RIGHT.matcher(Words.of(type.substring(type.lastIndexOf('.') + 1))).find()));
  }
}
