package uz.hemis.domain.shared.time;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

class DueDateTest {

  private final DueDate due = new DueDate(LocalDate.of(2026, 11, 10), false, List.of());

  @Test
  void the_last_day_is_still_open() {
    assertThat(due.isOpenOn(LocalDate.of(2026, 11, 10))).isTrue();
    assertThat(due.isOpenOn(LocalDate.of(2026, 11, 11))).isFalse();
  }

  @Test
  void entry_closes_at_midnight_in_tashkent() {
    assertThat(due.isOpenAt(Instant.parse("2026-11-10T18:59:59.999999999Z"))).isTrue();
    assertThat(due.isOpenAt(Instant.parse("2026-11-10T19:00:00Z"))).isFalse();
    assertThat(due.lastMoment()).isEqualTo("2026-11-10T18:59:59.999999999Z");
  }

  @Test
  void the_date_turns_at_midnight_in_tashkent() {
    assertThat(Tashkent.dateOf(Instant.parse("2026-12-31T18:59:59Z"))).isEqualTo("2026-12-31");
    assertThat(Tashkent.dateOf(Instant.parse("2026-12-31T19:00:00Z"))).isEqualTo("2027-01-01");
  }

  @Test
  void skipped_days_do_not_change_afterwards() {
    List<SkippedDay> skipped = new ArrayList<>();
    DueDate due = new DueDate(LocalDate.of(2026, 11, 10), false, skipped);
    skipped.add(
        new SkippedDay(LocalDate.of(2026, 11, 8), SkipReason.WEEKLY_DAY_OFF, null, "Labour Code"));
    assertThat(due.skipped()).isEmpty();
  }
}
