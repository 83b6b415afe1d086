package uz.hemis.bootstrap.housekeeping;

import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.arc.All;
import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import java.time.Duration;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import uz.hemis.application.shared.KeptForATime;
import uz.hemis.bootstrap.TestDatabase;
import uz.hemis.bootstrap.support.Api;

@QuarkusTest
@QuarkusTestResource(TestDatabase.class)
class HousekeepingIT {

  private static final Instant NOW = Instant.now().truncatedTo(ChronoUnit.MICROS);
  private static final String ANSWER =
      """
      insert into edge_answer (account, idempotency_key, request_hash, status, created_at)
      values (:id, 'kept-for-a-time', '', 201, :at)
      """;
  private static final String ATTEMPT =
      """
      insert into access_sign_in_attempt (id, login_fingerprint, address, at)
      values (:id, '', '192.0.2.77', :at)
      """;
  private static final String SESSION =
      """
      insert into access_session (id, account_id, assignment_id, created_at, last_refreshed_at,
        expires_at)
      select :id, s.account_id, s.assignment_id, cast(:at as timestamptz) - interval '2 hours',
        cast(:at as timestamptz) - interval '1 hour', :at
      from access_session s limit 1
      """;
  private static final String TOKEN =
      """
      insert into access_refresh_token (token_hash, session_id, issued_at, expires_at)
      values (sha256(cast(cast(:id as text) as bytea)), :id,
        cast(:at as timestamptz) - interval '1 hour', :at)
      """;
  private static final String FILE =
      """
      insert into files_file (id, purpose, name_sealed, format, size, fingerprint, content_sealed,
        uploaded_by, uploaded_role, uploaded_scope_kind, uploaded_at)
      values (:id, 'ORDER', '', 'PDF', 1, '', '', :id, 'HR_DEPARTMENT', 'INSTITUTION', :at)
      """;

  @Inject Housekeeping housekeeping;
  @Inject @All List<KeptForATime> things;
  @Inject EntityManager database;

  @Test
  void answers_are_kept_for_72_hours() {
    assertKept("edge_answer", "account", Duration.ofHours(72), ANSWER);
  }

  @Test
  void attempts_to_sign_in_are_kept_for_a_day() {
    assertKept("access_sign_in_attempt", "id", Duration.ofDays(1), ATTEMPT);
  }

  @Test
  void sessions_are_kept_for_30_days_after_their_end() {
    Api.token("kadrlar");
    assertKept("access_session", "id", Duration.ofDays(30), SESSION, TOKEN);
  }

  @Test
  void refresh_tokens_go_with_their_session() {
    Api.token("kadrlar");
    assertKept("access_refresh_token", "session_id", Duration.ofDays(30), SESSION, TOKEN);
  }

  @Test
  void files_that_no_entry_names_are_kept_for_seven_days() {
    assertKept("files_file", "id", Duration.ofDays(7), FILE);
  }

  @Test
  void files_that_an_entry_names_stay() {
    UUID file = UUID.randomUUID();
    write(file, NOW.minus(Duration.ofDays(8)), FILE);
    run("update files_file set attached_to = id, attached_at = uploaded_at where id = :id", file);

    housekeeping.removeAt(NOW);

    assertThat(isThere("files_file", "id", file)).isTrue();
  }

  @Test
  void several_nodes_tidy_at_once() throws Exception {
    Api.token("kadrlar");
    List<UUID> old = Stream.generate(UUID::randomUUID).limit(200).toList();
    old.forEach(id -> write(id, NOW.minus(Duration.ofDays(31)), ANSWER, ATTEMPT, SESSION, TOKEN));
    Callable<Void> node =
        () -> {
          for (KeptForATime thing : things) {
            Instant oldest = NOW.minus(thing.term());
            QuarkusTransaction.requiringNew().run(() -> thing.removeBefore(oldest));
          }
          return null;
        };

    try (var nodes = Executors.newFixedThreadPool(4)) {
      for (Future<Void> done : nodes.invokeAll(List.of(node, node, node, node))) {
        done.get();
      }
    }

    assertThat(old)
        .noneMatch(id -> isThere("edge_answer", "account", id))
        .noneMatch(id -> isThere("access_sign_in_attempt", "id", id))
        .noneMatch(id -> isThere("access_session", "id", id))
        .noneMatch(id -> isThere("access_refresh_token", "session_id", id));
  }

  private void assertKept(String table, String key, Duration term, String... inserts) {
    UUID tooOld = UUID.randomUUID();
    UUID oldest = UUID.randomUUID();
    write(tooOld, NOW.minus(term).minus(1, ChronoUnit.MICROS), inserts);
    write(oldest, NOW.minus(term), inserts);

    housekeeping.removeAt(NOW);

    assertThat(isThere(table, key, tooOld)).as("older than %s", term).isFalse();
    assertThat(isThere(table, key, oldest)).as("%s old", term).isTrue();
  }

  private void write(UUID id, Instant at, String... inserts) {
    QuarkusTransaction.requiringNew()
        .run(
            () -> {
              for (String insert : inserts) {
                database
                    .createNativeQuery(insert)
                    .setParameter("id", id)
                    .setParameter("at", at)
                    .executeUpdate();
              }
            });
  }

  private void run(String statement, UUID id) {
    QuarkusTransaction.requiringNew()
        .run(() -> database.createNativeQuery(statement).setParameter("id", id).executeUpdate());
  }

  private boolean isThere(String table, String key, UUID id) {
    return QuarkusTransaction.requiringNew()
        .call(
            () ->
                !database
                    .createNativeQuery("select 1 from %s where %s = :id".formatted(table, key))
                    .setParameter("id", id)
                    .getResultList()
                    .isEmpty());
  }
}
