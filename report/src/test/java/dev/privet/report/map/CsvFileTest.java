package dev.privet.report.map;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.privet.rules.map.DataMap;
import dev.privet.rules.scan.UsageException;
import java.util.ArrayList;
import java.util.List;
import java.util.function.UnaryOperator;
import org.junit.jupiter.api.Test;

final class CsvFileTest {
  private static final DataMap CUSTOMERS = SmallMap.customers().map();
  private static final String FRESH = MapKind.RECORD_CSV.text(CUSTOMERS, "1");

  private static Merged merge(String text, DataMap map) throws UsageException {
    return MapKind.RECORD_CSV.merged(map, "1", "record.csv", text);
  }

  /** A table with a column changed from the second row on. */
  private static String with(String text, String column, UnaryOperator<String> edit)
      throws UsageException {
    CsvTable table = CsvTable.read("x", text);
    int at = table.rows().get(0).indexOf(column);
    List<List<String>> rows = new ArrayList<>(List.of(table.rows().get(0)));
    for (List<String> row : table.rows().subList(1, table.rows().size())) {
      List<String> copy = new ArrayList<>(row);
      copy.set(at, edit.apply(row.get(at)));
      rows.add(copy);
    }
    return new CsvTable(rows, List.of(), table.separator()).text();
  }

  private static String value(String text, int row, String column) throws UsageException {
    CsvTable table = CsvTable.read("x", text);
    return table.rows().get(row).get(table.rows().get(0).indexOf(column));
  }

  @Test
  void aSecondRunChangesNothing() throws UsageException {
    assertThat(merge(FRESH, CUSTOMERS)).isEqualTo(new Merged(FRESH, List.of()));
    String inventory = MapKind.CSV.text(CUSTOMERS, "1");
    assertThat(MapKind.CSV.merged(CUSTOMERS, "1", "x", inventory).text()).isEqualTo(inventory);
  }

  @Test
  void theInventoryTellsOfEachPieceOfDataWhereItComesFromStaysAndGoes() throws UsageException {
    String inventory = MapKind.CSV.text(CUSTOMERS, "1");

    assertThat(value(inventory, 1, "Declaration")).isEqualTo("shop.Customer.value");
    assertThat(value(inventory, 1, "Collected at")).isEqualTo("POST /customers");
    assertThat(value(inventory, 1, "Kept in")).isEqualTo("Customer (database)");
    assertThat(value(inventory, 1, "Recipients")).isEqualTo("Mailer (hashed)");
    assertThat(value(inventory, 1, "Retention promised"))
        .isEqualTo("30 days after the account is closed (P-2)");
    assertThat(value(inventory, 1, "Retention enforced"))
        .isEqualTo("deleted by Purge.run() after 36 hours");
  }

  @Test
  void filledInCellsAddedColumnsAndAddedRowsStay() throws UsageException {
    String edited = with(FRESH, "Legal basis", it -> "contract");
    edited = with(edited, "Data protection officer", it -> "Ann");
    edited =
        edited
            .replaceFirst("privet\n", "privet,Owner\n")
            .replaceFirst("\"\n", "\",Bob\n")
            .concat("By hand,controller\n");

    DataMap now = SmallMap.customers().with("order", "Order", SmallMap.AGENT, "GET /", "B").map();
    Merged merged = merge(edited, now);

    assertThat(value(merged.text(), 1, "Legal basis")).isEqualTo("contract");
    assertThat(value(merged.text(), 1, "Data protection officer")).isEqualTo("Ann");
    assertThat(value(merged.text(), 1, "Owner")).isEqualTo("Bob");
    assertThat(value(merged.text(), 2, "Processing activity")).isEqualTo("By hand");
    assertThat(value(merged.text(), 3, "Processing activity")).isEqualTo("Order");
    assertThat(merge(merged.text(), now).text()).isEqualTo(merged.text());
  }

  @Test
  void whatNobodyEditedIsRefreshedAndAnEditToldWhereTheCodeMovedOn() throws UsageException {
    String edited = with(FRESH, "Recipients", it -> "our mailing house");
    DataMap now = new SmallMap().with("customer", "Customer", SmallMap.AGENT, "GET /", "B").map();

    Merged merged = merge(edited, now);

    assertThat(value(merged.text(), 1, "Personal data")).isEqualTo("browser user agent");
    assertThat(value(merged.text(), 1, "Recipients")).isEqualTo("our mailing house");
    assertThat(merged.notes())
        .containsExactly(
            "record.csv:2: Recipients of Customer stays as edited; by the code it is now: B"
                + " (email): browser user agent (hashed)");
  }

  @Test
  void whatTheCodeNoLongerSupportsIsKeptAndMarked() throws UsageException {
    DataMap other = new SmallMap().with("order", "Order", SmallMap.AGENT, "GET /", "B").map();

    Merged gone = merge(FRESH, other);

    assertThat(value(gone.text(), 1, "Processing activity")).isEqualTo("Customer");
    assertThat(value(gone.text(), 1, CsvFile.SEEN)).isEqualTo("no longer");
    assertThat(gone.notes()).hasSize(1);
    assertThat(merge(gone.text(), other)).isEqualTo(new Merged(gone.text(), List.of()));
  }

  @Test
  void aTableThatASpreadsheetSavedInItsOwnWayIsRead() throws UsageException {
    String saved = "\uFEFF" + FRESH.replace(",", ";").replace("\n", "\r\n");
    DataMap now = SmallMap.customers().with("order", "Order", SmallMap.AGENT, "GET /", "B").map();

    Merged merged = merge(saved, now);

    assertThat(merge(saved, CUSTOMERS).text()).isEqualTo(saved);
    assertThat(merged.text()).startsWith(saved).endsWith("\r\n");
    assertThat(value(merged.text(), 2, "Processing activity")).isEqualTo("Order");
  }

  @Test
  void noCellIsTakenForAFormula() throws UsageException {
    SmallMap map = new SmallMap();
    for (String name : List.of("=1+1", "+1", "-1", "@SUM(A1)")) {
      map.with(name, name, SmallMap.EMAIL, name, name);
    }

    String text = MapKind.RECORD_CSV.text(map.map(), "1");
    String inventory = MapKind.CSV.text(map.map(), "1");

    for (String each : List.of(text, inventory)) {
      for (List<String> row : CsvTable.read("x", each).rows()) {
        assertThat(row).noneMatch(it -> !it.isEmpty() && "=+-@\t\r".indexOf(it.charAt(0)) >= 0);
      }
    }
    assertThat(merge(text, map.map()).text()).isEqualTo(text);
  }

  @Test
  void aTableWithoutMarksIsRefused() {
    assertThatThrownBy(() -> merge("a,b\n1,2\n", CUSTOMERS))
        .isInstanceOf(UsageException.class)
        .hasMessage(
            "record.csv:1: found no column \"Seen in the code\", expected the table that privet"
                + " map wrote; nothing is overwritten");
  }

  @Test
  void brokenRowsAreToldWithTheirLine() {
    assertThatThrownBy(() -> merge(FRESH + "x" + ",y".repeat(40) + "\n", CUSTOMERS))
        .hasMessage("record.csv:3: found 41 values, expected one for each of the 20 headings");
    assertThatThrownBy(() -> merge(FRESH + "\"never closed\n", CUSTOMERS))
        .hasMessageStartingWith("record.csv:")
        .hasMessageContaining("expected a table");
    assertThatThrownBy(() -> merge(FRESH + FRESH.substring(FRESH.indexOf('\n') + 1), CUSTOMERS))
        .hasMessage(
            "record.csv:3: found a second row for customer, expected the one in line 2 alone");
    assertThatThrownBy(() -> merge(with(FRESH, "privet", it -> "x y"), CUSTOMERS))
        .hasMessageStartingWith("record.csv:2: found broken marks in the column \"privet\"");
  }
}
