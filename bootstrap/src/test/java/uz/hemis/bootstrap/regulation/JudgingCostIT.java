package uz.hemis.bootstrap.regulation;

import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import uz.hemis.application.regulation.EntryWindow;
import uz.hemis.application.regulation.WindowQueries;
import uz.hemis.application.shared.Moment;
import uz.hemis.bootstrap.TestDatabase;
import uz.hemis.domain.access.Place;
import uz.hemis.domain.regulation.Entry;

/**
 * What judging a window asks of the database, counted by PostgreSQL itself: the scans of tables and
 * indexes that a transaction makes.
 */
@QuarkusTest
@QuarkusTestResource(TestDatabase.class)
class JudgingCostIT {

  private static final String SCANS =
      """
      select relname, coalesce(seq_scan, 0), coalesce(idx_scan, 0) from pg_stat_xact_user_tables
      where coalesce(seq_scan, 0) + coalesce(idx_scan, 0) > 0""";
  private static final int TIMES = 50;

  @Inject WindowQueries windows;
  @Inject EntryWindow entries;
  @Inject Moment moment;
  @Inject EntityManager database;

  @Test
  void judging_asks_nothing() {
    assertThat(
            scansOf(
                () -> {
                  for (int i = 0; i < TIMES; i++) {
                    windows.judge("PERSONNEL_EVENT", moment.today().minusDays(i));
                  }
                }))
        .isEmpty();
  }

  @Test
  void an_entry_that_an_earlier_event_asks_for_costs_one_look() {
    Entry answer = entry("DIPLOMA_PRINT_STATUS_SET");

    assertThat(scansOf(() -> entries.requireOpen(answer)))
        .containsExactly(Map.entry("regulation_duty_instance", 1L));
  }

  @Test
  void an_entry_that_makes_its_own_event_known_costs_none() {
    assertThat(scansOf(() -> entries.requireOpen(entry("HIRE")))).isEmpty();
  }

  private Entry entry(String kind) {
    LocalDate today = moment.today();
    return new Entry(
        kind, UUID.randomUUID(), "12-K", Entry.Dates.both(today), Place.institution(), null);
  }

  /** How often each table was scanned, by an index or not. */
  private Map<String, Long> scansOf(Runnable work) {
    return QuarkusTransaction.requiringNew()
        .call(
            () -> {
              Map<String, Long> before = scans();
              work.run();
              Map<String, Long> during = new TreeMap<>(scans());
              before.forEach((table, n) -> during.merge(table, -n, Long::sum));
              during.values().removeIf(n -> n == 0);
              return during;
            });
  }

  @SuppressWarnings("unchecked")
  private Map<String, Long> scans() {
    Map<String, Long> scans = new HashMap<>();
    for (Object[] row : (List<Object[]>) database.createNativeQuery(SCANS).getResultList()) {
      scans.put((String) row[0], ((Number) row[1]).longValue() + ((Number) row[2]).longValue());
    }
    return scans;
  }
}
