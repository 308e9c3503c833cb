package dev.privet.analyzer.evidence;

import dev.privet.analyzer.facts.Constant;
import dev.privet.analyzer.facts.Instruction;
import dev.privet.analyzer.spec.PracticeSpec;
import dev.privet.analyzer.spec.PracticeSpec.Meaning;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;

/** The cookies that methods make, with the lifetime and flags that the same method gives them. */
final class Cookies {
  private final Practices practices;
  private final Calls calls;
  private final Amounts amounts;

  Cookies(Practices practices, Calls calls, Amounts amounts) {
    this.practices = practices;
    this.calls = calls;
    this.amounts = amounts;
  }

  List<CookieUse> find() {
    List<CookieUse> cookies = new ArrayList<>();
    calls.all().values().forEach(sites -> in(sites, cookies));
    return cookies;
  }

  private void in(List<CallSite> sites, List<CookieUse> cookies) {
    List<CallSite> made = new ArrayList<>();
    for (CallSite site : sites) {
      if (practices.of(site).stream().anyMatch(it -> it.meaning() == Meaning.COOKIE)) {
        made.add(site);
      }
    }
    for (CallSite cookie : made) {
      String name =
          cookie.arguments().isEmpty()
              ? ""
              : amounts.text(cookie.code(), cookie.arguments().get(0)).orElse("");
      Optional<Duration> maxAge = Optional.empty();
      boolean aged = false;
      Set<String> flags = new TreeSet<>();
      for (CallSite site : sites) {
        for (PracticeSpec spec : practices.of(site)) {
          boolean itself = site.equals(cookie);
          boolean about =
              itself || (!made.contains(site) && (made.size() == 1 || isOf(site, cookie)));
          if (about && spec.meaning() == Meaning.LIFETIME && spec.subject().equals("cookie")) {
            maxAge = span(spec, site);
            aged = maxAge.isEmpty() || !maxAge.get().isNegative();
          } else if (about && spec.meaning() == Meaning.COOKIE_FLAG && isTrue(spec, site)) {
            flags.add(flag(spec.text().isEmpty() ? site.name() : spec.text()));
          }
        }
      }
      cookies.add(
          new CookieUse(name, maxAge.filter(it -> !it.isNegative()), aged, flags, cookie.site()));
    }
  }

  private Optional<Duration> span(PracticeSpec spec, CallSite site) {
    int index = spec.argument().orElse(0);
    return index < site.arguments().size()
        ? amounts.span(site.code(), site.arguments().get(index), spec.unit())
        : Optional.empty();
  }

  private static String flag(String method) {
    return method.replaceFirst("^(set|is)", "").toLowerCase(Locale.ROOT);
  }

  private static boolean isTrue(PracticeSpec spec, CallSite site) {
    int index = spec.argument().orElse(0);
    return index >= site.arguments().size()
        || site.code().definitions(site.arguments().get(index)).stream()
            .noneMatch(
                it ->
                    it instanceof Instruction.Load load
                        && load.constant() instanceof Constant.Truth truth
                        && !truth.value());
  }

  /** Whether a call is made on the cookie itself, or later in the chain that makes it. */
  private static boolean isOf(CallSite site, CallSite cookie) {
    int variable = site.variable();
    for (int i = 0; i < 12 && variable >= 0; i++) {
      if (variable == cookie.result() && site.code() == cookie.code()) {
        return true;
      }
      int next = -1;
      for (Instruction step : site.code().definitions(variable)) {
        if (step instanceof Instruction.Move move) {
          next = move.source();
        } else if (step instanceof Instruction.Call call) {
          next = call.receiver();
        }
      }
      variable = next;
    }
    return false;
  }
}
