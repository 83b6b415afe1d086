package uz.hemis.bootstrap.audit;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.agroal.api.AgroalDataSource;
import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.math.BigDecimal;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.LocalDate;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import uz.hemis.application.audit.Deed;
import uz.hemis.application.audit.DeedLog;
import uz.hemis.application.audit.VerifyRecord;
import uz.hemis.application.audit.port.RecordAnchors;
import uz.hemis.bootstrap.TestDatabase;
import uz.hemis.domain.access.Actor;
import uz.hemis.domain.access.Role;
import uz.hemis.domain.access.Scope;
import uz.hemis.domain.audit.RecordFault;
import uz.hemis.domain.audit.RecordFault.Kind;
import uz.hemis.domain.audit.RecordVerdict;

@QuarkusTest
@QuarkusTestResource(TestDatabase.class)
class RecordIT {

  private static final int WRITERS = 64;
  private static final int DEEDS_EACH = 5;
  private static final Actor LEADER =
      new Actor(
          new UUID(7, 1),
          new UUID(7, 2),
          new UUID(7, 3),
          new UUID(7, 4),
          Role.LEADERSHIP,
          Scope.institution(),
          null);

  /** Entries of this test, of which every column is filled. */
  private static final String OWN = "action = 'recordEmploymentEvent'";

  @Inject DeedLog log;
  @Inject VerifyRecord verify;
  @Inject RecordAnchors anchors;
  @Inject AgroalDataSource database;

  @ConfigProperty(name = "hemis.data.directory")
  String data;

  @BeforeEach
  void an_honest_record() throws Exception {
    while (number("select count(*) from audit_entry where chain = 0 and " + OWN) < 5) {
      record_by_many_writers();
    }
    anchors.anchor();
    assertThat(verdict().faults()).isEmpty();
  }

  @Test
  void many_writers_keep_every_chain_whole() throws Exception {
    long before = number("select count(*) from audit_entry");
    record_by_many_writers();

    assertThat(number("select count(*) from audit_entry")).isEqualTo(before + WRITERS * DEEDS_EACH);
    assertThat(number("select count(distinct chain) from audit_entry")).isEqualTo(16);
    assertThat(verdict()).isEqualTo(new RecordVerdict(before + WRITERS * DEEDS_EACH, List.of()));
  }

  @Test
  void a_deed_that_is_rolled_back_leaves_no_entry() throws SQLException {
    long before = number("select count(*) from audit_entry");
    assertThatThrownBy(
            () ->
                QuarkusTransaction.requiringNew()
                    .run(
                        () -> {
                          log.record(deed());
                          throw new IllegalStateException("refused");
                        }))
        .hasMessageContaining("refused");
    assertThat(number("select count(*) from audit_entry")).isEqualTo(before);
    assertThat(verdict().whole()).isTrue();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "update audit_entry set action = 'other'",
        "delete from audit_entry",
        "truncate audit_entry",
        "delete from audit_chain",
        "truncate audit_chain",
        "update audit_chain set sequence = 0",
        "update audit_chain set sequence = sequence + 2",
      })
  void the_database_refuses_to_change_the_record(String statement) {
    assertThatThrownBy(() -> execute(statement)).hasMessageContaining("record");
    assertThat(verdict().whole()).isTrue();
  }

  @ParameterizedTest
  @CsvSource(
      delimiterString = "->",
      quoteCharacter = '`',
      textBlock =
          """
          at           -> at + interval '1 microsecond'
          person_id    -> gen_random_uuid()
          person_id    -> null
          account_id   -> gen_random_uuid()
          session_id   -> gen_random_uuid()
          role         -> 'STUDENT'
          action       -> 'other'
          kind         -> 'READ'
          subjects     -> subjects || gen_random_uuid()
          subjects     -> '{}'
          reason       -> 'other'
          reason       -> null
          address      -> '192.0.2.99'
          trace        -> reason
          done         -> false, rule = 'entry-closed'
          facts        -> facts || '{"sum": 2}'
          facts        -> '{}'
          previous_mac -> '\\x00'
          mac          -> '\\x00'
          """)
  void an_altered_column_is_found(String column, String value) throws SQLException {
    long own = number("select min(sequence) from audit_entry where chain = 0 and " + OWN);
    assertThat(
            tampered(
                "update audit_entry set %s = %s where chain = 0 and sequence = %d"
                    .formatted(column, value, own)))
        .contains(new RecordFault(0, own, Kind.ALTERED));
  }

  @Test
  void a_removed_first_entry_is_found() throws SQLException {
    assertThat(tampered("delete from audit_entry where chain = 0 and sequence = 1"))
        .containsExactly(new RecordFault(0, 1, Kind.MISSING));
  }

  @Test
  void a_removed_middle_entry_is_found() throws SQLException {
    assertThat(tampered("delete from audit_entry where chain = 0 and sequence = 3"))
        .containsExactly(new RecordFault(0, 3, Kind.MISSING));
  }

  @Test
  void a_removed_last_entry_is_found() throws SQLException {
    long last = number("select sequence from audit_chain where chain = 0");
    assertThat(tampered("delete from audit_entry where chain = 0 and sequence = " + last))
        .contains(new RecordFault(0, last - 1, Kind.TAIL_DIFFERS));
  }

  @Test
  void a_removed_entry_is_found_after_the_gap_is_closed() throws SQLException {
    assertThat(
            tampered(
                "delete from audit_entry where chain = 0 and sequence = 3",
                "update audit_entry set sequence = -sequence where chain = 0 and sequence > 3",
                "update audit_entry set sequence = -sequence - 1 where sequence < 0",
                "update audit_chain set sequence = sequence - 1 where chain = 0"))
        .isNotEmpty();
  }

  @Test
  void two_entries_in_each_others_place_are_found() throws SQLException {
    assertThat(
            tampered(
                "update audit_entry set sequence = -2 where chain = 0 and sequence = 2",
                "update audit_entry set sequence = 2 where chain = 0 and sequence = 4",
                "update audit_entry set sequence = 4 where chain = 0 and sequence = -2"))
        .contains(new RecordFault(0, 2, Kind.REORDERED), new RecordFault(0, 4, Kind.REORDERED));
  }

  @Test
  void a_forged_entry_at_the_end_is_found() throws SQLException {
    long forged = number("select sequence from audit_chain where chain = 0") + 1;
    assertThat(
            tampered(
                """
                insert into audit_entry
                select chain, %d, at, person_id, account_id, session_id, role, action, kind,
                  subjects, reason, address, trace, done, rule, facts,
                  (select mac from audit_chain where chain = 0), '\\x0123'
                from audit_entry where chain = 0 and sequence = 1
                """
                    .formatted(forged),
                "update audit_chain set sequence = %d, mac = '\\x0123' where chain = 0"
                    .formatted(forged)))
        .contains(new RecordFault(0, forged, Kind.ALTERED));
  }

  @Test
  void a_moved_tail_is_found() throws SQLException {
    assertThat(tampered("update audit_chain set mac = '\\x00' where chain = 0"))
        .extracting(RecordFault::kind)
        .containsExactly(Kind.TAIL_DIFFERS);
  }

  @Test
  void a_chain_that_is_cut_off_with_its_tail_is_found() throws SQLException {
    long last = number("select sequence from audit_chain where chain = 0");
    assertThat(
            tampered(
                "delete from audit_entry where chain = 0 and sequence = " + last,
                """
                update audit_chain c set sequence = e.sequence, mac = e.mac
                from audit_entry e where c.chain = 0 and e.chain = 0 and e.sequence = %d
                """
                    .formatted(last - 1)))
        .containsExactly(new RecordFault(0, last, Kind.CUT_OFF));
  }

  @Test
  void a_record_that_is_emptied_is_found() throws SQLException {
    assertThat(tampered("delete from audit_entry", "update audit_chain set sequence = 0, mac = ''"))
        .extracting(RecordFault::kind)
        .containsOnly(Kind.CUT_OFF)
        .hasSize(16);
  }

  @Test
  void an_altered_anchor_is_found() throws Exception {
    Path file = Path.of(data, "audit-anchors.log");
    String honest = Files.readString(file);
    try {
      Files.writeString(file, honest.replaceFirst(" 1:", " 2:"));
      assertThat(verdict().faults()).extracting(RecordFault::kind).contains(Kind.ANCHOR_ALTERED);
    } finally {
      Files.writeString(file, honest);
    }
  }

  private RecordVerdict verdict() {
    return verify.verify(LEADER);
  }

  /** What is found after the statements, run with the guards of the database taken away. */
  private List<RecordFault> tampered(String... statements) throws SQLException {
    execute(
        "create table honest_entry as select * from audit_entry",
        "create table honest_chain as select * from audit_chain",
        "alter table audit_entry disable trigger user",
        "alter table audit_chain disable trigger user",
        "alter table audit_entry drop constraint audit_entry_sequence_check");
    try {
      execute(statements);
      return verdict().faults();
    } finally {
      execute(
          "delete from audit_entry",
          "delete from audit_chain",
          "insert into audit_entry select * from honest_entry",
          "insert into audit_chain select * from honest_chain",
          "drop table honest_entry",
          "drop table honest_chain",
          "alter table audit_entry enable trigger user",
          "alter table audit_chain enable trigger user",
          "alter table audit_entry add constraint audit_entry_sequence_check check (sequence > 0)");
    }
  }

  private void record_by_many_writers() throws Exception {
    try (var writers = Executors.newFixedThreadPool(WRITERS)) {
      Callable<Void> writer =
          () -> {
            for (int i = 0; i < DEEDS_EACH; i++) {
              QuarkusTransaction.requiringNew().run(() -> log.record(deed()));
            }
            return null;
          };
      for (Future<Void> done : writers.invokeAll(Collections.nCopies(WRITERS, writer))) {
        done.get();
      }
    }
  }

  private static Deed deed() {
    return new Deed(
        LEADER,
        "recordEmploymentEvent",
        Deed.Kind.WRITE,
        List.of(new UUID(8, 1), new UUID(8, 2)),
        "14-son soʻrov \uD83D\uDCC4 \uD83D",
        new Deed.Origin("192.0.2.14", "trace\u0000"),
        Deed.Outcome.success(),
        Map.of(
            "sum",
            new BigDecimal("1.50"),
            "rate",
            1e-7,
            "day",
            LocalDate.of(2026, 3, 19),
            "text",
            "a\u0000\\u0000b",
            "nested",
            Map.of("z", 1, "a", List.of(1L, true))));
  }

  private void execute(String... statements) throws SQLException {
    try (Connection connection = database.getConnection();
        Statement statement = connection.createStatement()) {
      for (String text : statements) {
        statement.execute(text);
      }
    }
  }

  private long number(String query) throws SQLException {
    try (Connection connection = database.getConnection();
        Statement statement = connection.createStatement();
        ResultSet row = statement.executeQuery(query)) {
      row.next();
      return row.getLong(1);
    }
  }
}
