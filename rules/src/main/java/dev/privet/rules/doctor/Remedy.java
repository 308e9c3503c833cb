package dev.privet.rules.doctor;

import dev.privet.analyzer.taint.Gap;
import java.util.Optional;

/**
 * A gap of the analysis, and the model row that would close it.
 *
 * @param gap the gap
 * @param subject which calls the row is about
 * @param row the row, ready for a model file: {@code {on: com.acme.Mailer, call: send(..), sink:
 *     third-party}}
 * @param meaning what the row says, in words; whoever knows the method corrects it
 */
public record Remedy(Gap gap, String subject, String row, String meaning) {
  /** The remedy for a gap; empty where no row could speak of it. */
  public static Optional<Remedy> of(Gap gap) {
    return gap.call()
        .filter(it -> isName(it.method()) && (it.type().isEmpty() || isQualified(it.type())))
        .map(it -> remedy(gap, it));
  }

  private static Remedy remedy(Gap gap, Gap.Call call) {
    Presumption presumed = Presumption.of(call.method(), call.result());
    String subject = "on: " + receiver(call.type()) + ", call: " + call.method() + "(..)";
    return new Remedy(
        gap, subject, "{" + subject + ", " + presumed.roles() + "}", presumed.meaning());
  }

  private static String receiver(String type) {
    if (type.isEmpty()) {
      return "\"*\"";
    }
    return type.indexOf('.') < 0 ? "\"*." + type + "\"" : type;
  }

  private static boolean isQualified(String type) {
    for (String part : type.split("\\.", -1)) {
      if (!isName(part)) {
        return false;
      }
    }
    return true;
  }

  private static boolean isName(String word) {
    return !word.isEmpty()
        && Character.isJavaIdentifierStart(word.charAt(0))
        && word.chars().allMatch(Character::isJavaIdentifierPart);
  }
}
