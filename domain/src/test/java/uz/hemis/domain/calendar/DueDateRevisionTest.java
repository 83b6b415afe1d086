package uz.hemis.domain.calendar;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;
import uz.hemis.domain.shared.time.CalendarDay;
import uz.hemis.domain.shared.time.Days;
import uz.hemis.domain.shared.time.DueDate;
import uz.hemis.domain.shared.time.PublishedCalendar;
import uz.hemis.domain.shared.time.WeekType;
import uz.hemis.domain.shared.time.WorkingCalendar;

class DueDateRevisionTest {

  private static final LocalDate FRIDAY = LocalDate.of(2027, 1, 8);

  private final WorkingCalendar before = PublishedCalendar.calendar();

  @Test
  void a_day_off_lengthens_the_term() {
    DueDateRevision revision = after(Days.extraDayOff("2027-01-11"));
    assertThat(revision.isExtended()).isTrue();
    assertThat(revision.result().date()).isEqualTo("2027-01-12");
    assertThat(revision.result().provisional()).isFalse();
  }

  @Test
  void a_working_weekend_does_not_shorten_it() {
    DueDateRevision revision = after(Days.workingWeekend("2027-01-09", null));
    assertThat(revision.computed().date()).isEqualTo("2027-01-09");
    assertThat(revision.isExtended()).isFalse();
    assertThat(revision.result().date()).isEqualTo("2027-01-11");
    assertThat(revision.result().provisional()).isFalse();
    assertThat(revision.result().skipped()).isEqualTo(revision.before().skipped()).hasSize(2);
  }

  @Test
  void an_unchanged_date_becomes_certain() {
    DueDateRevision revision = after(Days.extraDayOff("2027-06-01"));
    assertThat(revision.isExtended()).isFalse();
    assertThat(revision.before().provisional()).isTrue();
    assertThat(revision.result()).isEqualTo(revision.computed());
    assertThat(revision.result().provisional()).isFalse();
  }

  @Test
  void a_kept_date_stays_provisional_while_the_computed_one_is() {
    DueDate told = new DueDate(FRIDAY.plusDays(3), true, List.of());
    DueDate computed = new DueDate(FRIDAY, true, List.of());
    assertThat(new DueDateRevision(told, computed).result()).isEqualTo(told);
  }

  private DueDateRevision after(CalendarDay day) {
    WorkingCalendar after = before.with(List.of(day), LocalDate.of(2027, 12, 31));
    return new DueDateRevision(
        before.dueAfter(FRIDAY, 1, WeekType.FIVE_DAY),
        after.dueAfter(FRIDAY, 1, WeekType.FIVE_DAY));
  }
}
