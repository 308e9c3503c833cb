package dev.privet.benchmarks;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

final class ParseFloorTest {
  @TempDir private Path folder;

  @Test
  void everyJavaFileOfTheTreeIsParsedAndCounted() throws Exception {
    write("A.java", "class A {\n}\n");
    write("deep/er/B.java", "record B(int b) {}\n");
    write("deep/notes.txt", "not Java\n");

    assertThat(ParseFloor.parse(folder)).isEqualTo(new ParseFloor.Parsed(2, 3, 0));
  }

  @Test
  void recentLanguageIsNotTakenForBroken() throws Exception {
    write(
        "Shape.java",
        """
        sealed interface Shape {
          record Circle(double r) implements Shape {}
          record Square(double a) implements Shape {}

          static double area(Shape shape) {
            return switch (shape) {
              case Circle(double r) -> Math.PI * r * r;
              case Square(double a) -> a * a;
            };
          }
        }
        """);

    assertThat(ParseFloor.parse(folder).broken()).isZero();
  }

  @Test
  void aBrokenFileIsCountedAndDoesNotStopTheOthers() throws Exception {
    write("A.java", "class A { int ; }\n");
    write("B.java", "class B {}\n");

    assertThat(ParseFloor.parse(folder)).isEqualTo(new ParseFloor.Parsed(2, 2, 1));
  }

  private void write(String name, String text) throws IOException {
    Path file = folder.resolve(name);
    Files.createDirectories(file.getParent());
    Files.writeString(file, text);
  }
}
