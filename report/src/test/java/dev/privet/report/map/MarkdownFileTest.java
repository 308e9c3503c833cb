package dev.privet.report.map;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.privet.rules.map.DataMap;
import dev.privet.rules.scan.UsageException;
import org.junit.jupiter.api.Test;

final class MarkdownFileTest {
  private static final DataMap CUSTOMERS = SmallMap.customers().map();
  private static final String FRESH = MarkdownRecord.text(CUSTOMERS);

  private static Merged merge(String text, DataMap map) throws UsageException {
    return MarkdownFile.merge("record.md", text, MarkdownRecord.entries(map));
  }

  @Test
  void aRecordTellsWhatArticle30AsksFor() {
    assertThat(FRESH)
        .contains("## Responsible")
        .contains("- **Data protection officer**: _to be filled in_")
        .contains("## Customer")
        .contains("- **Purposes**: marketing communications\n")
        .contains("- **Data subjects**: customer\n")
        .contains("- **Personal data**: e-mail address\n")
        .contains("- **Recipients**: Mailer (email): e-mail address (hashed)\n")
        .contains("- **Third countries and safeguards**: Mailer: US\n")
        .contains("  - promised: 30 days after the account is closed (P-2)\n")
        .contains(
            "  - Customer (database): deleted by Purge.run() after 36 hours, deleted at DELETE"
                + " /customer\n");
  }

  @Test
  void aSecondRunChangesNothing() throws UsageException {
    assertThat(merge(FRESH, CUSTOMERS)).isEqualTo(new Merged(FRESH, java.util.List.of()));
  }

  @Test
  void whatAPersonFilledInAndAddedStaysWhileTheRestIsRefreshed() throws UsageException {
    String edited =
        FRESH
                .replaceFirst(
                    "officer\\*\\*: _to be filled in_",
                    "officer**:\n  - Ann, ann@example.com\n  - Bob")
                .replace("**Legal basis**: consent (P-4)", "**Legal basis**: contract")
                .replace("- **Role**", "- **Our number**: 17\n- **Role**")
                .replace("## Customer\n", "Agreed with the board.\n\n## Customers and prospects\n")
            + "\nSeen by nobody yet.\n\n## Our own section\n\n- **Role**: mine\n";
    DataMap now = SmallMap.customers().with("order", "Order", SmallMap.AGENT, "GET /", "X").map();

    Merged merged = merge(edited, now);

    assertThat(merged.text())
        .startsWith(edited.replaceFirst("(?s)## Our own section.*", ""))
        .contains("## Our own section\n\n- **Role**: mine\n")
        .contains("\n## Order\n");
    assertThat(merged.notes()).isEmpty();
    assertThat(merge(merged.text(), now).text()).isEqualTo(merged.text());
  }

  @Test
  void anEditIsToldOnceTheCodeSaysSomethingElse() throws UsageException {
    String edited = FRESH.replace("(email): e-mail address (hashed)", "our mailing house");
    DataMap now = new SmallMap().with("customer", "Customer", SmallMap.AGENT, "GET /", "B").map();

    Merged merged = merge(edited, now);

    assertThat(merged.text())
        .contains("- **Recipients**: Mailer our mailing house\n")
        .contains("- **Personal data**: browser user agent\n");
    assertThat(merged.notes())
        .containsExactly(
            "record.md:"
                + (1
                    + edited.lines().toList().indexOf("- **Recipients**: Mailer our mailing house"))
                + ": Recipients of Customer stays as edited; by the code it is now: B (email):"
                + " browser user agent (hashed)");
  }

  @Test
  void whatTheCodeNoLongerSupportsIsKeptAndMarkedUntilItComesBack() throws UsageException {
    DataMap nothing = new SmallMap().map();

    Merged gone = merge(FRESH, nothing);

    assertThat(gone.text()).contains("## Customer").contains(MarkdownFile.GONE);
    assertThat(gone.notes()).hasSize(1).first().asString().contains("is no longer seen");
    assertThat(merge(gone.text(), nothing)).isEqualTo(new Merged(gone.text(), java.util.List.of()));
    assertThat(merge(gone.text(), CUSTOMERS).text()).isEqualTo(FRESH);
  }

  @Test
  void aFactThatWasDeletedComesBack() throws UsageException {
    String edited = FRESH.replace("- **Personal data**: e-mail address\n", "");

    assertThat(merge(edited, CUSTOMERS).text()).contains("- **Personal data**: e-mail address\n");
  }

  @Test
  void lineEndsStayAsTheyAre() throws UsageException {
    String edited = FRESH.replace("\n", "\r\n");

    assertThat(merge(edited, CUSTOMERS).text()).isEqualTo(edited);
  }

  @Test
  void headingsInACodeBlockAreNone() throws UsageException {
    String edited = FRESH + "\n```\n## Customer\n<!-- not ours -->\n```\n";

    assertThat(merge(edited, CUSTOMERS).text()).isEqualTo(edited);
  }

  @Test
  void aFileThatIsNoRecordIsRefused() {
    assertThatThrownBy(() -> merge("# Shopping list\n", CUSTOMERS))
        .isInstanceOf(UsageException.class)
        .hasMessageStartingWith("record.md:1: found no entry that privet map wrote, expected");
  }

  @Test
  void anEntryThatIsThereTwiceIsRefused() {
    String twice = FRESH + FRESH.substring(FRESH.indexOf("## Customer"));
    int line = 1 + twice.lines().toList().lastIndexOf("## Customer");

    assertThatThrownBy(() -> merge(twice, CUSTOMERS))
        .hasMessageStartingWith("record.md:" + line + ": found a second entry for customer");
  }

  @Test
  void brokenMarksAreRefused() {
    String broken =
        FRESH.replaceFirst("<!-- privet customer [0-9a-f]{6}", "<!-- privet customer x");
    int line =
        1
            + java.util.Arrays.asList(broken.split("\n"))
                .indexOf(
                    broken
                        .lines()
                        .filter(it -> it.contains("customer x"))
                        .findFirst()
                        .orElseThrow());

    assertThatThrownBy(() -> merge(broken, CUSTOMERS))
        .hasMessageStartingWith("record.md:" + line + ": found broken marks");
  }

  @Test
  void hostileNamesAreText() throws UsageException {
    String name = "<img src=x onerror=alert(1)> [a](http://x) `b` *c* # --> \u202e\n## X";
    DataMap hostile =
        new SmallMap().called(name).with("k-->", name, SmallMap.EMAIL, name, name).map();

    String text = MarkdownRecord.text(hostile);

    assertThat(text).doesNotContain("<img").doesNotContain(" [a]").doesNotContain("\u202e");
    assertThat(text).doesNotContain("\n## X").doesNotContain(" `b`").doesNotContain(" *c*");
    assertThat(merge(text, hostile).text()).isEqualTo(text);
  }
}
