package dev.privet.report.sarif;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;

final class LinksTest {
  @Test
  void aMentionIsLinkedOnceToItsPlace() {
    assertThat(
            Links.linked(
                "Name is logged; it comes from Customer.name, Customer.name",
                List.of("Customer.name")))
        .isEqualTo("Name is logged; it comes from [Customer.name](1), Customer.name");
  }

  @Test
  void theLongerOfTwoNamesWins() {
    assertThat(
            Links.linked(
                "X is logged; they come from Customer.emailOld and Customer.email",
                List.of("Customer.email", "Customer.emailOld")))
        .isEqualTo("X is logged; they come from [Customer.emailOld](2) and [Customer.email](1)");
  }

  @Test
  void aNameWithinAnotherIsNotAMention() {
    assertThat(Links.linked("X is logged; it comes from MyCustomer.name", List.of("Customer.name")))
        .doesNotContain("](");
  }

  @Test
  void bracketsInNamesAreEscaped() {
    assertThat(Links.linked("X is logged; it comes from args[0]", List.of("args[0]")))
        .isEqualTo("X is logged; it comes from [args\\[0\\]](1)");
    assertThat(Links.plain("a [b](1) \\")).isEqualTo("a \\[b\\](1) \\\\");
  }

  @Test
  void pathsArePercentEncoded() {
    assertThat(Uris.of("src/Ä b/C#%$1.java")).isEqualTo("src/%C3%84%20b/C%23%25$1.java");
    assertThat(Uris.of("a:b/c?.java")).isEqualTo("a%3Ab/c%3F.java");
  }
}
