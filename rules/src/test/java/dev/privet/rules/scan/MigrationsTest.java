package dev.privet.rules.scan;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

/** Which foreign keys cascade, as scripts say it. */
final class MigrationsTest {
  private final Migrations migrations = new Migrations();

  @Test
  void aColumnsReferenceThatCascadesCounts() {
    migrations.sql(
        """
        CREATE TABLE IF NOT EXISTS shop."Address" (
          id numeric(10, 2),
          customer_id bigint REFERENCES shop.customer (id) ON UPDATE CASCADE ON DELETE CASCADE,
          city_id bigint REFERENCES city (id)
        );
        """);

    assertThat(migrations.cascades())
        .containsExactly(new Migrations.Cascade("address", "customer"));
  }

  @Test
  void aReferenceThatDoesNotCascadeBorrowsNothingFromTheNextOne() {
    migrations.sql(
        """
        create table note (
          author_id bigint references person (id),
          foreign key (topic_id) references topic (id) on delete cascade
        );
        create table mail (person_id bigint references person (id) on delete set null);
        """);

    assertThat(migrations.cascades()).containsExactly(new Migrations.Cascade("note", "topic"));
  }

  @Test
  void aConstraintMayBeAddedAndDroppedLater() {
    migrations.sql(
        """
        alter table note add constraint fk_a foreign key (a) references person (id) on delete cascade;
        alter table note add constraint fk_b foreign key (b) references topic (id) on delete cascade;
        """);
    migrations.sql("alter table note drop constraint fk_a;");

    assertThat(migrations.cascades()).containsExactly(new Migrations.Cascade("note", "topic"));
  }

  @Test
  void commentsAndTextsSayNothing() {
    migrations.sql(
        """
        -- create table a (b bigint references c (id) on delete cascade);
        /* create table d (e bigint references f (id) on delete cascade); */
        insert into help values ('create table x (y bigint references z (id) on delete cascade)');
        """);

    assertThat(migrations.cascades()).isEmpty();
  }

  @Test
  void aTableThatIsDroppedCascadesNoMore() {
    migrations.sql("create table a (b bigint references c (id) on delete cascade); drop table a;");

    assertThat(migrations.cascades()).isEmpty();
  }

  @Test
  void liquibaseSaysItWithAnAttribute() {
    migrations.changelog(
        """
        <databaseChangeLog>
          <addForeignKeyConstraint constraintName="k" baseTableName="ADDRESS" baseColumnNames="C"
              referencedTableName="CUSTOMER" referencedColumnNames="ID" onDelete="CASCADE"/>
          <addForeignKeyConstraint constraintName="l" baseTableName="ORDERS" referencedTableName="CUSTOMER"/>
        </databaseChangeLog>
        """);

    assertThat(migrations.cascades())
        .containsExactly(new Migrations.Cascade("address", "customer"));
  }

  @Test
  void textsStatementsAndNamesMayBeOfAnyLength() {
    String text = "'" + "it''s long ".repeat(100_000) + "'";
    migrations.sql("insert into note values (" + text + ");");
    migrations.sql("create table note (id int, " + "x int default 0 + ".repeat(50_000) + "1);");
    migrations.sql("alter table a" + ".a".repeat(50_000) + " add x int;");
    migrations.sql("/* " + "never closed ".repeat(50_000));
    migrations.sql(
        "create table note (topic int references topic (id) "
            + "not null ".repeat(50_000)
            + " on delete cascade);");

    assertThat(migrations.cascades()).containsExactly(new Migrations.Cascade("note", "topic"));
  }
}
