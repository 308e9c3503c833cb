package dev.privet.analyzer.classify;

import static org.assertj.core.api.Assertions.assertThat;

import dev.privet.analyzer.classify.DeclaredType.Sort;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

final class DeclaredTypeTest {
  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "String | TEXT | String",
        "char[] | TEXT | char",
        "byte[] | TEXT | byte",
        "byte | NEVER | byte",
        "String... | TEXT | String",
        "java.lang.String | TEXT | String",
        "List<String> | TEXT | String",
        "Optional<List<String>> | TEXT | String",
        "Map<Long, String> | TEXT | String",
        "Map<String, Boolean> | NEVER | Boolean",
        "List<? extends Number> | NUMBER | Number",
        "long | NUMBER | long",
        "BigDecimal | MEASURE | BigDecimal",
        "LocalDate | DATE | LocalDate",
        "UUID | IDENTITY | UUID",
        "boolean | NEVER | boolean",
        "Function<User, String> | NEVER | Function",
        "T | TEXT | T",
        "List | UNKNOWN | List",
        "var | UNKNOWN | var",
        "EmailTemplate | OTHER | EmailTemplate",
        "SingularAttribute<User, String> | OTHER | SingularAttribute"
      })
  void tellsWhatItsValuesAre(String written, Sort sort, String name) {
    assertThat(DeclaredType.of(written)).isEqualTo(new DeclaredType(sort, name));
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {"List< | UNKNOWN", "> | OTHER", "'' | UNKNOWN"})
  void readsNonsenseWithoutAComplaint(String written, Sort sort) {
    assertThat(DeclaredType.of(written).sort()).isEqualTo(sort);
  }
}
