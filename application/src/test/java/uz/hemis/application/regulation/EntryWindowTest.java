package uz.hemis.application.regulation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static uz.hemis.application.regulation.RegulationWorld.DUTY;
import static uz.hemis.application.regulation.RegulationWorld.duty;
import static uz.hemis.application.regulation.RegulationWorld.entry;
import static uz.hemis.application.regulation.RegulationWorld.hire;
import static uz.hemis.application.regulation.RegulationWorld.hr;
import static uz.hemis.application.regulation.RegulationWorld.rttrm;
import static uz.hemis.application.regulation.RegulationWorld.wish;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.junit.jupiter.api.Test;
import uz.hemis.domain.access.Role;
import uz.hemis.domain.regulation.Admission;
import uz.hemis.domain.regulation.Entry;
import uz.hemis.domain.regulation.InstanceState;
import uz.hemis.domain.regulation.Occasion;
import uz.hemis.domain.regulation.RegulationRule;
import uz.hemis.domain.regulation.Ruling;
import uz.hemis.domain.regulation.TermStart;
import uz.hemis.domain.shared.rule.RuleBroken;
import uz.hemis.domain.shared.time.CalendarDay;
import uz.hemis.domain.shared.time.DayKind;
import uz.hemis.domain.shared.time.Term;
import uz.hemis.domain.shared.time.WeekType;

class EntryWindowTest {

  private static final UUID SEMESTER = new UUID(1, 8);

  private static final String ORDER = "2026-11-02"; // due 2026-11-05

  private final RegulationWorld world = new RegulationWorld();

  @Test
  void an_entry_in_time_needs_no_permit() {
    world.at("2026-11-05T18:59:59Z");

    assertThat(world.window.admit(hr(), hire(ORDER)))
        .isEqualTo(new Admission(LocalDate.of(2026, 11, 5), null));
  }

  @Test
  void from_midnight_in_tashkent_on_an_entry_is_closed() {
    world.at("2026-11-05T19:00:00Z");

    assertClosed(() -> world.window.admit(hr(), hire(ORDER)));
  }

  @Test
  void an_event_before_the_regulation_is_admitted_without_a_due_date() {
    assertThat(world.window.admit(hr(), hire("2024-10-31"))).isEqualTo(new Admission(null, null));
  }

  @Test
  void a_request_alone_opens_nothing() {
    world.request.request(hr(), wish(ORDER));

    assertClosed(() -> world.window.admit(hr(), hire(ORDER)));
  }

  @Test
  void a_granted_permit_admits_its_entry_once() {
    UUID permit = granted();

    assertThat(world.window.admit(hr(), hire(ORDER)))
        .isEqualTo(new Admission(LocalDate.of(2026, 11, 5), permit));
    assertClosed(() -> world.window.admit(hr(), hire(ORDER)));
  }

  @Test
  void a_permit_admits_no_other_entry() {
    granted();

    assertClosed(() -> world.window.admit(hr(), hire("2026-11-03")));
  }

  @Test
  void a_permit_is_over_after_its_last_day() {
    granted();
    world.at("2026-11-27T19:00:00Z");

    assertClosed(() -> world.window.admit(hr(), hire(ORDER)));
    world.at("2026-11-27T18:59:59Z");
    assertThat(world.window.admit(hr(), hire(ORDER)).late()).isTrue();
  }

  @Test
  void an_entry_in_time_is_a_duty_done_in_time() {
    world.window.admit(hr(), hire("2026-11-19"));

    assertThat(world.instances.values())
        .singleElement()
        .satisfies(
            done -> {
              assertThat(done.state(LocalDate.of(2027, 1, 1)))
                  .isEqualTo(InstanceState.DONE_IN_TIME);
              assertThat(done.charge().responsible()).isEqualTo(RegulationWorld.HR_PERSON);
            });
    assertThat(world.followed).isEmpty();
  }

  @Test
  void an_entry_under_a_permit_is_a_duty_done_late_that_others_learn_of() {
    granted();
    world.window.admit(hr(), hire(ORDER));

    assertThat(world.instances.values())
        .singleElement()
        .satisfies(
            done ->
                assertThat(done.state(LocalDate.of(2027, 1, 1)))
                    .isEqualTo(InstanceState.DONE_LATE));
    assertThat(world.followed).containsExactly("late " + DUTY);
  }

  @Test
  void a_new_row_of_the_catalogue_binds_entries_that_no_row_bound() {
    assertThat(world.window.admit(hr(), unitOpened("2026-11-02")).dueDate()).isNull();

    world.duties.add(
        duty(
            "STRUCTURE",
            Occasion.ofOwnEntry(Set.of("UNIT_OPENED"), TermStart.ORDER_DATE),
            Role.HR_DEPARTMENT,
            new Term.WorkingDays(3)));

    assertClosed(() -> world.window.admit(hr(), unitOpened("2026-11-02")));
    assertThat(world.window.admit(hr(), unitOpened("2026-11-19")).dueDate())
        .isEqualTo("2026-11-24");
  }

  @Test
  void of_two_duties_the_stricter_window_counts() {
    world.duties.add(
        duty(
            "SHORT",
            Occasion.ofOwnEntry(Set.of("HIRE"), TermStart.ORDER_DATE),
            Role.HR_DEPARTMENT,
            new Term.WorkingDays(1)));

    assertThat(world.window.admit(hr(), hire("2026-11-19")).dueDate()).isEqualTo("2026-11-20");
    assertClosed(() -> world.window.admit(hr(), hire("2026-11-18")));
  }

  @Test
  void a_date_of_the_calendar_opens_a_duty_that_an_entry_fulfils() {
    awaitPairs();
    world.happenings.announced(entry("SEMESTER_START", SEMESTER, "2026-11-30"));

    assertThat(world.instances.values())
        .singleElement()
        .satisfies(open -> assertThat(open.dueDate()).isEqualTo("2026-11-23"));
    Admission admission =
        world.window.admit(hr(), entry("LESSON_PAIRS_SET", SEMESTER, "2026-11-20"));

    assertThat(admission.dueDate()).isEqualTo("2026-11-23");
    assertThat(world.instances.values())
        .singleElement()
        .satisfies(
            done ->
                assertThat(done.state(LocalDate.of(2027, 1, 1)))
                    .isEqualTo(InstanceState.DONE_IN_TIME));
  }

  @Test
  void after_the_due_date_the_awaited_entry_is_closed_and_noted_once() {
    awaitPairs();
    world.happenings.announced(entry("SEMESTER_START", SEMESTER, "2026-11-30"));
    world.at("2026-11-23T19:00:00Z");

    assertThat(world.locking.lock(10)).isEqualTo(1);
    assertThat(world.locking.lock(10)).isZero();
    assertThat(world.followed).containsExactly("missed LESSON_PAIRS");
    assertClosed(() -> world.window.admit(hr(), entry("LESSON_PAIRS_SET", SEMESTER, "2026-11-24")));
  }

  @Test
  void what_was_done_in_time_is_not_changed_after_the_due_date_either() {
    awaitPairs();
    world.happenings.announced(entry("SEMESTER_START", SEMESTER, "2026-11-30"));
    world.window.admit(hr(), entry("LESSON_PAIRS_SET", SEMESTER, "2026-11-20"));
    world.window.admit(hr(), entry("LESSON_PAIRS_SET", SEMESTER, "2026-11-21"));
    world.at("2026-11-23T19:00:00Z");

    assertClosed(() -> world.window.admit(hr(), entry("LESSON_PAIRS_SET", SEMESTER, "2026-11-24")));
  }

  @Test
  void a_date_opens_a_deans_duty_for_each_faculty_and_an_entry_fulfils_its_own() {
    UUID physics = new UUID(4, 7);
    world.faculties.addAll(List.of(RegulationWorld.DEPARTMENT, physics));
    world.duties.add(
        duty(
            "CURRICULUM",
            new Occasion(
                Set.of("SEMESTER_START"), TermStart.EFFECTIVE_DATE, Set.of("CURRICULUM_SET")),
            Role.DEAN,
            new Term.BeforeEvent(5)));
    world.happenings.announced(entry("SEMESTER_START", SEMESTER, "2026-11-30"));

    assertThat(world.instances.values())
        .extracting(open -> open.charge().unit())
        .containsExactly(RegulationWorld.DEPARTMENT, physics);
    world.window.admit(hr(), entry("CURRICULUM_SET", SEMESTER, "2026-11-20"));

    assertThat(world.instances.values())
        .filteredOn(open -> open.fulfilment().isPresent())
        .singleElement()
        .satisfies(done -> assertThat(done.charge().unit()).isEqualTo(RegulationWorld.DEPARTMENT));
  }

  @Test
  void nothing_is_due_before_its_date_is_announced_and_a_date_gone_by_opens_nothing() {
    awaitPairs();
    world.happenings.announced(entry("SEMESTER_START", SEMESTER, "2026-11-23"));
    world.happenings.announced(entry("SEMESTER_START", new UUID(1, 9), "2026-11-19"));

    assertThat(world.instances.values())
        .singleElement()
        .satisfies(open -> assertThat(open.dueDate()).isEqualTo("2026-11-20"));
  }

  @Test
  void a_date_that_moves_takes_its_duties_along() {
    awaitPairs();
    world.happenings.announced(entry("SEMESTER_START", SEMESTER, "2026-11-30"));
    world.happenings.moved(entry("SEMESTER_START", SEMESTER, "2026-12-07"));

    assertThat(world.instances.values())
        .singleElement()
        .satisfies(open -> assertThat(open.dueDate()).isEqualTo("2026-11-30"));
    world.happenings.takenBack(entry("SEMESTER_START", SEMESTER, "2026-12-07"));
    assertThat(world.instances.values())
        .singleElement()
        .satisfies(
            open -> assertThat(open.state(LocalDate.of(2027, 1, 1))).isEqualTo(InstanceState.VOID));
  }

  @Test
  void a_decree_lengthens_the_due_dates_of_opened_duties() {
    awaitPairs();
    world.duties.set(
        1,
        duty(
            "LESSON_PAIRS",
            new Occasion(
                Set.of("SEMESTER_START"), TermStart.EFFECTIVE_DATE, Set.of("LESSON_PAIRS_SET")),
            Role.ACADEMIC_DEPARTMENT,
            new Term.WorkingDays(5)));
    world.happenings.announced(entry("SEMESTER_START", SEMESTER, "2026-11-20"));
    world.decreed(
        new CalendarDay(
            LocalDate.of(2026, 11, 24),
            DayKind.EXTRA_DAY_OFF,
            Set.of(WeekType.values()),
            null,
            null,
            null,
            "decree"));

    world.prolonging.prolong();

    assertThat(world.instances.values())
        .singleElement()
        .satisfies(open -> assertThat(open.dueDate()).isEqualTo("2026-11-30"));
  }

  @Test
  void what_was_proposed_in_time_is_in_time_when_it_is_approved_later() {
    Instant proposed = Instant.parse("2026-11-05T18:59:59Z");

    Admission admission = world.window.admitProposed(hr(), hire(ORDER), proposed);

    assertThat(admission.late()).isFalse();
    assertThat(world.instances.values())
        .singleElement()
        .satisfies(
            done ->
                assertThat(done.state(LocalDate.of(2027, 1, 1)))
                    .isEqualTo(InstanceState.DONE_IN_TIME));
  }

  @Test
  void asking_whether_a_window_is_open_changes_nothing() {
    assertClosed(() -> world.window.requireOpen(hire(ORDER)));
    UUID permit = granted();

    world.window.requireOpen(hire(ORDER));

    assertThat(world.permits.get(permit).useOf(0)).isEmpty();
    assertThat(world.instances).isEmpty();
  }

  private void awaitPairs() {
    world.duties.add(
        duty(
            "LESSON_PAIRS",
            new Occasion(
                Set.of("SEMESTER_START"), TermStart.EFFECTIVE_DATE, Set.of("LESSON_PAIRS_SET")),
            Role.ACADEMIC_DEPARTMENT,
            new Term.BeforeEvent(5)));
  }

  private static Entry unitOpened(String date) {
    return entry("UNIT_OPENED", new UUID(1, 7), date);
  }

  private UUID granted() {
    UUID permit = world.request.request(hr(), wish(ORDER));
    world.decide.decide(
        rttrm(), new DecideLateEntry.Command(permit, new Ruling(Ruling.Outcome.GRANT, null, null)));
    return permit;
  }

  private static void assertClosed(ThrowingCallable deed) {
    assertThatThrownBy(deed)
        .isInstanceOfSatisfying(
            RuleBroken.class, no -> assertThat(no.rule()).isEqualTo(RegulationRule.ENTRY_CLOSED));
  }
}
