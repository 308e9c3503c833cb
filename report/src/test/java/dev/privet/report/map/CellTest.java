package dev.privet.report.map;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

final class CellTest {
  @Test
  void whatNobodyChangedIsRefreshed() {
    Cell cell = Cell.of(Marks.print("old"), "old", "new");

    assertThat(cell).isEqualTo(Cell.fresh("new"));
  }

  @Test
  void whatAPersonWroteStays() {
    Cell cell = Cell.of(Marks.print("old"), "mine", "old");

    assertThat(cell.text()).isEqualTo("mine");
    assertThat(cell.stale()).isFalse();
    assertThat(Cell.of(cell.print(), "mine", "old")).isEqualTo(cell);
  }

  @Test
  void whatAPersonWroteIsStaleOnceTheCodeTellsSomethingElse() {
    Cell cell = Cell.of(Marks.print("old"), "mine", "new");

    assertThat(cell.text()).isEqualTo("mine");
    assertThat(cell.stale()).isTrue();
    assertThat(Cell.of(cell.print(), "mine", "new").stale()).isTrue();
  }

  @Test
  void whatAPersonTookOverFromTheCodeIsNoEditAnyMore() {
    Cell cell = Cell.of(Marks.print("old"), "new", "new");

    assertThat(Cell.of(cell.print(), "new", "newer")).isEqualTo(Cell.fresh("newer"));
  }

  @Test
  void whatIsEmptyIsFilledIn() {
    assertThat(Cell.of(Marks.print("old"), " ", "new")).isEqualTo(Cell.fresh("new"));
    assertThat(Cell.of(Marks.print(""), "", "")).isEqualTo(Cell.fresh(""));
  }

  @Test
  void aValueWithoutAFingerprintIsAPersons() {
    assertThat(Cell.of("", "mine", "new").text()).isEqualTo("mine");
  }

  @Test
  void blanksAreNoEdit() {
    assertThat(Cell.of(Marks.print("a; b"), "a;  b\r\n", "c").text()).isEqualTo("c");
  }

  @Test
  void aKeyOfAnyLettersComesBackFromItsMarks() {
    for (String key : new String[] {"a b", "--> x", "ä|ö", "a%20b", "f(\"x\")#user.name"}) {
      Marks marks = new Marks(key, java.util.List.of("0a1b2c"));

      assertThat(Marks.parse(marks.toString())).contains(marks);
      assertThat(marks.toString()).doesNotContain("--").doesNotContain("\"");
    }
    assertThat(Marks.parse("key 12 zz")).isEmpty();
  }
}
