package uz.hemis.bootstrap.notices;

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
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import uz.hemis.application.notices.Notices;
import uz.hemis.application.notices.query.NoticeQueries;
import uz.hemis.application.shared.KeptForATime;
import uz.hemis.application.shared.PageRequest;
import uz.hemis.bootstrap.TestDatabase;
import uz.hemis.domain.notices.Notice;

/** What notices say goes a year after they were read; that they were sent stays known (5.2). */
@QuarkusTest
@QuarkusTestResource(TestDatabase.class)
@QuarkusTestResource(MailAddress.class)
class ReadNoticesTermIT {

  private static final Instant NOW = Instant.now().truncatedTo(ChronoUnit.MICROS);
  private static final Duration YEAR = Duration.ofDays(365);

  @Inject Notices notices;
  @Inject NoticeQueries queries;
  @Inject @All List<KeptForATime> things;
  @Inject EntityManager database;

  @Test
  void what_was_read_a_year_ago_is_gone_and_its_key_is_not() {
    UUID person = person();
    send(person, "over");
    send(person, "not-over");
    send(person, "unread");
    readAt(person, "over", NOW.minus(YEAR).minus(1, ChronoUnit.MICROS));
    readAt(person, "not-over", NOW.minus(YEAR));

    tidy();
    send(person, "over");

    assertThat(queries.list(person, null, new PageRequest(50, null, true)).totalCount())
        .isEqualTo(2);
    assertThat(queries.countUnread(person)).isEqualTo(1);
    assertThat(said(person, "over")).isNull();
    assertThat(said(person, "not-over")).contains("3.1.3");
  }

  @Test
  void what_still_waits_to_be_posted_stays() {
    UUID person = person();
    send(person, "pending");
    update(
        "update notices_notice set read_at = :at where person_id = :person and key = :key",
        person,
        "pending",
        NOW.minus(YEAR.multipliedBy(2)));
    tidy();
    assertThat(said(person, "pending")).contains("3.1.3");
  }

  private void tidy() {
    things.forEach(
        thing ->
            QuarkusTransaction.requiringNew()
                .run(() -> thing.removeBefore(NOW.minus(thing.term()))));
  }

  private UUID person() {
    UUID person = UUID.randomUUID();
    QuarkusTransaction.requiringNew()
        .run(
            () ->
                database
                    .createNativeQuery(
                        """
                        insert into people_person (id, version, family_name, given_name,
                          birth_date, sex, citizenship, created_at)
                        values (:id, 0, 'Sinovov', 'Anvar', '1990-01-01', 'MALE', '12', now())
                        """)
                    .setParameter("id", person)
                    .executeUpdate());
    return person;
  }

  private void send(UUID person, String key) {
    QuarkusTransaction.requiringNew()
        .run(
            () ->
                notices.send(new Notice(person, "breach-opened", key, Map.of("clause", "3.1.3"))));
  }

  private void readAt(UUID person, String key, Instant at) {
    update(
        """
        update notices_notice set read_at = :at, email_state = 'OFF', due_at = null
        where person_id = :person and key = :key
        """,
        person,
        key,
        at);
  }

  private void update(String statement, UUID person, String key, Instant at) {
    QuarkusTransaction.requiringNew()
        .run(
            () ->
                database
                    .createNativeQuery(statement)
                    .setParameter("at", at)
                    .setParameter("person", person)
                    .setParameter("key", key)
                    .executeUpdate());
  }

  private String said(UUID person, String key) {
    return QuarkusTransaction.requiringNew()
        .call(
            () ->
                (String)
                    database
                        .createNativeQuery(
                            """
                            select cast(facts as text) from notices_notice
                            where person_id = :person and key = :key
                            """)
                        .setParameter("person", person)
                        .setParameter("key", key)
                        .getSingleResult());
  }
}
