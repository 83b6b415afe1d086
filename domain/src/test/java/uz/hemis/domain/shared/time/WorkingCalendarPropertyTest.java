package uz.hemis.domain.shared.time;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.constraints.IntRange;
import uz.hemis.domain.calendar.DueDateRevision;

/** What holds for every event, every term and every decree. */
class WorkingCalendarPropertyTest {

  private static final LocalDate FIRST = LocalDate.of(2024, 1, 1);
  private static final LocalDate LAST = LocalDate.of(2028, 12, 31);
  private static final WorkingCalendar PUBLISHED = PublishedCalendar.calendar();
  private static final Map<WeekType, NaiveCalendar> ORACLE = new EnumMap<>(WeekType.class);

  static {
    for (WeekType week : WeekType.values()) {
      ORACLE.put(week, new NaiveCalendar(PublishedCalendar.days(), week));
    }
  }

  /** A decree around some date, and an event close enough to feel it. */
  record Case(List<CalendarDay> decree, LocalDate event) {}

  @Property(tries = 50_000)
  void the_published_calendar_agrees_with_the_oracle(
      @ForAll("events") LocalDate event, @ForAll @IntRange(max = 60) int n, @ForAll WeekType week) {
    assertThat(PUBLISHED.dueAfter(event, n, week).date())
        .isEqualTo(ORACLE.get(week).dueAfter(event, n));
  }

  @Property(tries = 50_000)
  void any_decree_agrees_with_the_oracle(
      @ForAll("decrees") Case given, @ForAll @IntRange(max = 60) int n, @ForAll WeekType week) {
    NaiveCalendar oracle = new NaiveCalendar(merged(given.decree()), week);
    assertThat(PUBLISHED.with(given.decree(), LAST).dueAfter(given.event(), n, week).date())
        .isEqualTo(oracle.dueAfter(given.event(), n));
  }

  @Property(tries = 4_000)
  void counting_back_agrees_with_the_oracle(
      @ForAll("decrees") Case given,
      @ForAll @IntRange(min = 1, max = 60) int n,
      @ForAll WeekType week) {
    NaiveCalendar oracle = new NaiveCalendar(merged(given.decree()), week);
    WorkingCalendar calendar = PUBLISHED.with(given.decree(), LAST);
    assertThat(calendar.workingDaysBefore(given.event(), n, week).date())
        .isEqualTo(oracle.dueBefore(given.event(), n));
  }

  @Property(tries = 4_000)
  void calendar_terms_end_on_the_first_day_worked(
      @ForAll("events") LocalDate event, @ForAll @IntRange(max = 12) int n, @ForAll WeekType week) {
    NaiveCalendar oracle = ORACLE.get(week);
    assertThat(PUBLISHED.dueAfterCalendarDays(event, n, week).date())
        .isEqualTo(oracle.firstWorkedFrom(event.plusDays(n)));
    assertThat(PUBLISHED.dueAfterCalendarMonths(event, n, week).date())
        .isEqualTo(oracle.firstWorkedFrom(event.plusMonths(n)));
  }

  @Property(tries = 4_000)
  void a_later_event_is_never_due_earlier(
      @ForAll("decrees") Case given, @ForAll @IntRange(max = 60) int n, @ForAll WeekType week) {
    WorkingCalendar calendar = PUBLISHED.with(given.decree(), LAST);
    assertThat(calendar.dueAfter(given.event().plusDays(1), n, week).date())
        .isAfterOrEqualTo(calendar.dueAfter(given.event(), n, week).date());
  }

  @Property(tries = 4_000)
  void more_days_are_never_due_earlier(
      @ForAll("decrees") Case given, @ForAll @IntRange(max = 60) int n, @ForAll WeekType week) {
    WorkingCalendar calendar = PUBLISHED.with(given.decree(), LAST);
    LocalDate due = calendar.dueAfter(given.event(), n, week).date();
    LocalDate dueLater = calendar.dueAfter(given.event(), n + 1, week).date();
    assertThat(dueLater).isAfterOrEqualTo(due);
    assertThat(n == 0 || dueLater.isAfter(due)).isTrue();
  }

  @Property(tries = 4_000)
  void skipped_and_worked_days_fill_the_term(
      @ForAll("decrees") Case given,
      @ForAll @IntRange(min = 1, max = 60) int n,
      @ForAll WeekType week) {
    WorkingCalendar calendar = PUBLISHED.with(given.decree(), LAST);
    DueDate due = calendar.dueAfter(given.event(), n, week);
    assertThat(given.event().plusDays(n + due.skipped().size())).isEqualTo(due.date());
    assertThat(calendar.workingDaysBetween(given.event(), due.date(), week)).isEqualTo(n);
    assertThat(calendar.isWorkingDay(due.date(), week)).isTrue();
  }

  @Property(tries = 4_000)
  void a_decree_of_days_off_never_shortens(
      @ForAll("decrees") Case given, @ForAll @IntRange(max = 60) int n, @ForAll WeekType week) {
    List<CalendarDay> daysOff = given.decree().stream().filter(this::addsDayOff).toList();
    assertThat(PUBLISHED.with(daysOff, LAST).dueAfter(given.event(), n, week).date())
        .isAfterOrEqualTo(PUBLISHED.dueAfter(given.event(), n, week).date());
  }

  @Property(tries = 4_000)
  void a_revised_due_date_is_never_earlier_even_when_weekends_are_worked(
      @ForAll("decrees") Case given, @ForAll @IntRange(max = 60) int n, @ForAll WeekType week) {
    DueDate before = PUBLISHED.dueAfter(given.event(), n, week);
    DueDate computed = PUBLISHED.with(given.decree(), LAST).dueAfter(given.event(), n, week);
    DueDate result = new DueDateRevision(before, computed).result();
    assertThat(result.date()).isAfterOrEqualTo(before.date()).isAfterOrEqualTo(computed.date());
    assertThat(List.of(before.date(), computed.date())).contains(result.date());
  }

  @Property(tries = 4_000)
  void a_term_is_read_back_from_its_code(@ForAll("terms") Term term) {
    assertThat(Term.ofCode(term.code())).isEqualTo(term);
  }

  @Property(tries = 4_000)
  void lateness_never_improves_with_time(
      @ForAll("events") LocalDate due, @ForAll @IntRange(max = 120) int days) {
    assertThat(Lateness.of(due, due.plusDays(days + 1)))
        .isGreaterThanOrEqualTo(Lateness.of(due, due.plusDays(days)));
    assertThat(Lateness.of(due.plusDays(1), due.plusDays(days)))
        .isLessThanOrEqualTo(Lateness.of(due, due.plusDays(days)));
  }

  @Provide
  Arbitrary<LocalDate> events() {
    return Arbitraries.longs()
        .between(FIRST.toEpochDay(), LAST.toEpochDay())
        .map(LocalDate::ofEpochDay);
  }

  @Provide
  Arbitrary<Case> decrees() {
    Arbitrary<LocalDate> centres =
        Arbitraries.longs()
            .between(FIRST.plusDays(15).toEpochDay(), LAST.minusDays(45).toEpochDay())
            .map(LocalDate::ofEpochDay);
    Arbitrary<List<Integer>> seeds =
        Arbitraries.integers().between(0, 25 * 12 - 1).list().ofMaxSize(12);
    return Combinators.combine(centres, seeds, Arbitraries.integers().between(-15, 30))
        .as((centre, seed, shift) -> new Case(decree(centre, seed), centre.plusDays(shift)));
  }

  @Provide
  Arbitrary<Term> terms() {
    return Combinators.combine(
            Arbitraries.integers().between(0, 5), Arbitraries.integers().between(1, Term.MAX))
        .as(
            (kind, n) ->
                switch (kind) {
                  case 0 -> new Term.WorkingDays(n);
                  case 1 -> new Term.CalendarDays(n);
                  case 2 -> new Term.CalendarMonths(n);
                  case 3 -> new Term.SameDay();
                  case 4 -> new Term.BeforeEvent(n);
                  default -> new Term.Continuous();
                });
  }

  private static List<CalendarDay> decree(LocalDate centre, List<Integer> seeds) {
    Map<LocalDate, CalendarDay> days = new TreeMap<>();
    for (int seed : seeds) {
      LocalDate date = centre.plusDays(seed % 25);
      days.put(date, day(date, DayKind.values()[seed / 25 % 4], seed / 100));
    }
    return new ArrayList<>(days.values());
  }

  private static CalendarDay day(LocalDate date, DayKind kind, int weeks) {
    boolean unworkable =
        !WeekType.FIVE_DAY.isWeeklyDayOff(date) || StatutoryHoliday.on(date).isPresent();
    return new CalendarDay(
        date,
        kind == DayKind.WORKING_WEEKEND && unworkable ? DayKind.HOLIDAY : kind,
        weeks == 2 ? Set.of(WeekType.values()) : Set.of(WeekType.values()[weeks]),
        null,
        null,
        null,
        "T");
  }

  private boolean addsDayOff(CalendarDay day) {
    return day.kind() != DayKind.WORKING_WEEKEND
        && PublishedCalendar.days().stream().noneMatch(old -> old.date().equals(day.date()));
  }

  private static Collection<CalendarDay> merged(List<CalendarDay> decree) {
    List<CalendarDay> merged = new ArrayList<>(PublishedCalendar.days());
    merged.addAll(decree);
    return merged;
  }
}
