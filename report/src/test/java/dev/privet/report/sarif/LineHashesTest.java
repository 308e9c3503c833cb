package dev.privet.report.sarif;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigInteger;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.junit.jupiter.api.Test;

/** The expected values were computed apart, from the definition as a polynomial. */
final class LineHashesTest {
  private static List<String> hashes(String text) {
    return LineHashes.of(text.getBytes(StandardCharsets.UTF_8));
  }

  @Test
  void anEmptyFileHasOneLineOfNothingButItsEnd() {
    BigInteger wrap = BigInteger.ONE.shiftLeft(64);
    BigInteger end = BigInteger.valueOf(65535).multiply(BigInteger.valueOf(37).pow(99)).mod(wrap);

    assertThat(hashes(""))
        .containsExactly(end.toString(16) + ":1")
        .containsExactly("c129715d7a2bc9a3:1");
  }

  @Test
  void blanksAndTabsDoNotCount() {
    assertThat(hashes(" a\nb\n  \t\tc\n d"))
        .containsExactly(
            "271789c17abda88f:1", "54703d4cd895b18:1", "180aee12dab6264:1", "a23a3dc5e078b07b:1")
        .isEqualTo(hashes("a\nb\nc\nd"));
  }

  @Test
  void emptyLinesHaveHashesOfTheirOwn() {
    assertThat(hashes(" hello; \t\nworld!!!\n\n\n  \t\tGreetings\n End"))
        .containsExactly(
            "8b7cf3e952e7aeb2:1",
            "b1ae1287ec4718d9:1",
            "bff680108adb0fcc:1",
            "c6805c5e1288b612:1",
            "b86d3392aea1be30:1",
            "e6ceba753e1a442:1");
  }

  @Test
  void carriageReturnsCountAsLineEndsAndTogetherWithLineFeedsOnce() {
    assertThat(hashes("a\r\nb\rc\n"))
        .containsExactly(
            "52668e89249e7477:1", "9ed7939040abc6c0:1", "3791504be0bd17cc:1", "c129715d7a2bc9a3:1")
        .isEqualTo(hashes("a\nb\nc\n"));
  }

  @Test
  void linesThatLookAlikeFarEnoughAreNumbered() {
    String line = "x".repeat(250);

    assertThat(hashes(line + "\n" + line))
        .containsExactly("52b56201ffb58620:1", "52b56201ffb58620:2");
  }

  @Test
  void charactersAreUtf16UnitsAndAByteOrderMarkIsOne() {
    assertThat(hashes("é漢\n")).containsExactly("b47914a2754ca868:1", "c129715d7a2bc9a3:1");
    assertThat(hashes("\uFEFFclass A {}\n")).first().isEqualTo("b98d9571364d9f4b:1");
  }
}
