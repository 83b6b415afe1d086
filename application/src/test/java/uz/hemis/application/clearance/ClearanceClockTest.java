package uz.hemis.application.clearance;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;
import static uz.hemis.application.clearance.OneStudy.PERSON;
import static uz.hemis.application.clearance.OneStudy.STUDY;

import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import uz.hemis.application.regulation.RegulationWorld;
import uz.hemis.domain.access.Actor;
import uz.hemis.domain.access.Role;
import uz.hemis.domain.access.Scope;
import uz.hemis.domain.clearance.ClearanceReason;
import uz.hemis.domain.clearance.Section;
import uz.hemis.domain.regulation.Duty;
import uz.hemis.domain.regulation.DutyInstance;
import uz.hemis.domain.regulation.Enforcement;
import uz.hemis.domain.regulation.InstanceState;
import uz.hemis.domain.regulation.Occasion;
import uz.hemis.domain.regulation.TermStart;
import uz.hemis.domain.shared.time.Term;

/** The one working day of library and dormitory (3.1.14: S-14b, S-14c), in a five-day week. */
class ClearanceClockTest {

  private static final String FRIDAY_AT_THREE = "2026-11-20T10:00:00Z";
  private static final String MONDAY = "2026-11-23T06:00:00Z";
  private static final String MONDAY_AT_THE_LAST_MINUTE = "2026-11-23T18:59:59Z";
  private static final String TUESDAY_AT_MIDNIGHT = "2026-11-23T19:00:00Z";
  private static final String WEDNESDAY = "2026-11-25T06:00:00Z";

  private final RegulationWorld world = new RegulationWorld();
  private final KeptSheets sheets = new KeptSheets();
  private boolean resident = true;
  private long ids;

  private final ClearanceClock clock =
      new ClearanceClock(world.window, world.happenings, world.moment);
  private final OpenClearance open =
      new OpenClearanceService(
          new OneStudy(),
          student -> resident,
          sheets,
          new ClearanceSections(Set.of()),
          clock,
          () -> new UUID(8, ++ids),
          world.moment);
  private final DecideSection decide = new DecideSectionService(sheets, clock, world.moment);
  private final CloseClearance close = new CloseClearanceService(sheets, clock, world.moment);

  @BeforeEach
  void friday() {
    world.duties.add(row(Section.LIBRARY, Role.LIBRARY));
    world.duties.add(row(Section.DORMITORY, Role.DORMITORY));
    world.at(FRIDAY_AT_THREE);
  }

  @Test
  void without_a_debt_it_runs_from_the_opening() {
    opened();

    assertThat(awaited())
        .extracting(duty -> duty.duty().code(), DutyInstance::dueDate)
        .containsExactlyInAnyOrder(
            tuple("LIBRARY_CLEARANCE", LocalDate.of(2026, 11, 23)),
            tuple("DORMITORY_CLEARANCE", LocalDate.of(2026, 11, 23)));
  }

  @Test
  void who_does_not_live_in_the_dormitory_is_waited_for_by_the_library_only() {
    resident = false;
    opened();

    assertThat(awaited())
        .extracting(duty -> duty.duty().code())
        .containsExactly("LIBRARY_CLEARANCE");
  }

  @Test
  void of_two_debts_it_runs_from_the_last_settlement() {
    UUID sheet = opened();
    owe(sheet);
    assertThat(ofLibrary()).isEmpty();
    world.at(MONDAY);
    settle(sheet);
    assertThat(ofLibrary()).extracting(DutyInstance::dueDate).containsExactly(day(24));

    owe(sheet);
    assertThat(ofLibrary()).isEmpty();
    world.at(WEDNESDAY);
    settle(sheet);

    assertThat(ofLibrary()).extracting(DutyInstance::dueDate).containsExactly(day(26));
  }

  @Test
  void a_debt_after_a_settlement_of_the_same_day_stops_it_again() {
    UUID sheet = opened();
    owe(sheet);
    settle(sheet);
    owe(sheet);
    world.at(WEDNESDAY);

    approve(sheet, Section.DORMITORY);
    assertThat(world.locking.lock(10)).isZero();
    assertThat(ofLibrary()).isEmpty();
  }

  @Test
  void approval_at_the_last_minute_is_in_time() {
    UUID sheet = opened();
    world.at(MONDAY_AT_THE_LAST_MINUTE);
    approve(sheet, Section.LIBRARY);
    approve(sheet, Section.DORMITORY);
    world.at(WEDNESDAY);

    assertThat(world.instances.values())
        .allMatch(duty -> duty.state(day(25)) == InstanceState.DONE_IN_TIME);
    assertThat(world.locking.lock(10)).isZero();
    assertThat(world.followed).isEmpty();
  }

  @Test
  void from_midnight_on_approval_is_late_and_a_breach_but_not_refused() {
    UUID sheet = opened();
    world.at(TUESDAY_AT_MIDNIGHT);
    approve(sheet, Section.LIBRARY);

    assertThat(world.instances.values())
        .filteredOn(duty -> duty.fulfilment().isPresent())
        .extracting(duty -> duty.state(day(24)))
        .containsExactly(InstanceState.DONE_LATE);
    assertThat(world.followed).containsExactly("late LIBRARY_CLEARANCE");
  }

  @Test
  void what_passes_without_approval_is_missed_once_and_late_when_it_comes() {
    UUID sheet = opened();
    approve(sheet, Section.DORMITORY);
    world.at(MONDAY_AT_THE_LAST_MINUTE);
    assertThat(world.locking.lock(10)).isZero();
    world.at(TUESDAY_AT_MIDNIGHT);

    assertThat(world.locking.lock(10)).isEqualTo(1);
    assertThat(world.locking.lock(10)).isZero();
    approve(sheet, Section.LIBRARY);

    assertThat(world.followed)
        .containsExactly("missed LIBRARY_CLEARANCE", "late LIBRARY_CLEARANCE");
  }

  @Test
  void a_sheet_that_is_given_up_asks_nobody_any_more() {
    UUID sheet = opened();
    close.cancel(
        actor(new UUID(7, 1), Role.DEAN, new Scope(Scope.Kind.FACULTY, OneStudy.FACULTY)), sheet);
    world.at(WEDNESDAY);

    assertThat(awaited()).isEmpty();
    assertThat(world.locking.lock(10)).isZero();
  }

  private static Duty row(Section section, Role role) {
    return RegulationWorld.duty(
        section + "_CLEARANCE",
        new Occasion(
            Set.of(section + "_DEBT_SETTLED"),
            TermStart.EFFECTIVE_DATE,
            Set.of(section + "_CLEARANCE_APPROVED")),
        role,
        new Term.WorkingDays(1),
        Enforcement.SOFT);
  }

  private UUID opened() {
    return open.request(
        actor(PERSON, Role.STUDENT, Scope.self()), STUDY, ClearanceReason.GRADUATION);
  }

  private void owe(UUID sheet) {
    decide.owe(
        of(Section.LIBRARY),
        new DecideSection.Target(sheet, Section.LIBRARY),
        new DecideSection.DebtEntry("Two books", List.of()));
  }

  private void settle(UUID sheet) {
    decide.settle(of(Section.LIBRARY), new DecideSection.Target(sheet, Section.LIBRARY));
  }

  private void approve(UUID sheet, Section section) {
    decide.approve(of(section), new DecideSection.Target(sheet, section));
  }

  private List<DutyInstance> awaited() {
    return world.instances.values().stream()
        .filter(duty -> duty.state(day(23)) == InstanceState.OPEN)
        .toList();
  }

  private List<DutyInstance> ofLibrary() {
    return awaited().stream()
        .filter(duty -> duty.duty().code().equals("LIBRARY_CLEARANCE"))
        .toList();
  }

  private static LocalDate day(int ofNovember) {
    return LocalDate.of(2026, 11, ofNovember);
  }

  private static Actor of(Section section) {
    return actor(new UUID(6, section.ordinal()), section.role(), Scope.institution());
  }

  private static Actor actor(UUID person, Role role, Scope scope) {
    return new Actor(person, person, person, person, role, scope, null);
  }
}
