package uz.hemis.application.clearance;

import static org.assertj.core.api.Assertions.assertThat;
import static uz.hemis.application.access.Refusals.assertRefused;
import static uz.hemis.application.clearance.OneStudy.FACULTY;
import static uz.hemis.application.clearance.OneStudy.PERSON;
import static uz.hemis.application.clearance.OneStudy.STUDY;

import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import uz.hemis.application.regulation.EntryWindow;
import uz.hemis.application.regulation.Happenings;
import uz.hemis.application.shared.Moment;
import uz.hemis.domain.access.AccessRule;
import uz.hemis.domain.access.Actor;
import uz.hemis.domain.access.Role;
import uz.hemis.domain.access.Scope;
import uz.hemis.domain.clearance.ClearanceReason;
import uz.hemis.domain.clearance.ClearanceRule;
import uz.hemis.domain.clearance.ClearanceSheet;
import uz.hemis.domain.clearance.Section;
import uz.hemis.domain.regulation.Admission;
import uz.hemis.domain.regulation.Entry;
import uz.hemis.domain.students.StudyStatus;

class ClearanceUseCasesTest {

  private static final UUID OTHER = new UUID(1, 2);

  private final KeptSheets sheets = new KeptSheets();
  private final Map<UUID, ClearanceSheet> kept = sheets.kept;
  private final List<String> clock = new ArrayList<>();
  private final OneStudy studies = new OneStudy();
  private boolean resident = true;
  private long ids;

  private final Moment moment =
      new Moment() {
        @Override
        public Instant now() {
          return Instant.parse("2026-11-23T06:00:00Z");
        }

        @Override
        public LocalDate today() {
          return LocalDate.of(2026, 11, 23);
        }
      };

  private final EntryWindow window =
      new EntryWindow() {
        @Override
        public Admission admit(Actor actor, Entry entry) {
          clock.add("+" + entry.kind());
          return Admission.unbound();
        }

        @Override
        public Admission admitProposed(Actor proposer, Entry entry, Instant proposedAt) {
          throw new UnsupportedOperationException("sections are not proposed");
        }

        @Override
        public void requireOpen(Entry entry) {
          throw new UnsupportedOperationException("sections are not proposed");
        }

        @Override
        public Set<Role> approversOf(Entry entry) {
          return Set.of();
        }
      };

  private final Happenings happenings =
      new Happenings() {
        @Override
        public void announced(Entry event) {
          throw new UnsupportedOperationException("nothing is announced");
        }

        @Override
        public void moved(Entry event) {
          throw new UnsupportedOperationException("nothing moves");
        }

        @Override
        public void takenBack(Entry event) {
          clock.add("-" + event.kind());
        }
      };

  private final ClearanceClock clocks = new ClearanceClock(window, happenings, moment);
  private final OpenClearance open =
      new OpenClearanceService(
          studies,
          student -> resident,
          sheets,
          new ClearanceSections(EnumSet.of(Section.ACCOUNTING)),
          clocks,
          () -> new UUID(8, ++ids),
          moment);
  private final DecideSection decide = new DecideSectionService(sheets, clocks, moment);
  private final CloseClearance close = new CloseClearanceService(sheets, clocks, moment);

  @Test
  void the_student_asks_for_the_own_sheet_only() {
    open.request(actor(PERSON, Role.STUDENT, Scope.self()), STUDY, ClearanceReason.GRADUATION);
    assertThat(kept).hasSize(1);

    assertRefused(
        AccessRule.NOT_FOUND,
        () ->
            open.request(
                actor(new UUID(2, 9), Role.STUDENT, Scope.self()),
                STUDY,
                ClearanceReason.GRADUATION));
  }

  @Test
  void the_dean_opens_sheets_of_the_own_faculty() {
    assertRefused(
        AccessRule.NOT_FOUND, () -> open.open(dean(OTHER), STUDY, ClearanceReason.EXPULSION));
    open.open(dean(FACULTY), STUDY, ClearanceReason.EXPULSION);
    assertThat(kept).hasSize(1);
  }

  @Test
  void a_study_has_one_open_sheet() {
    opened();
    assertRefused(
        ClearanceRule.SHEET_OPEN, () -> open.open(dean(FACULTY), STUDY, ClearanceReason.TRANSFER));
  }

  @Test
  void who_is_on_leave_is_cleared_for_expulsion_only() {
    studies.status = StudyStatus.ON_LEAVE;
    assertRefused(
        ClearanceRule.SHEET_REASON_UNFIT,
        () -> open.open(dean(FACULTY), STUDY, ClearanceReason.GRADUATION));
    open.open(dean(FACULTY), STUDY, ClearanceReason.EXPULSION);

    studies.status = StudyStatus.GRADUATED;
    assertRefused(
        ClearanceRule.SHEET_REASON_UNFIT,
        () -> open.open(dean(FACULTY), STUDY, ClearanceReason.EXPULSION));
  }

  @Test
  void without_a_debt_the_clock_runs_from_the_opening() {
    UUID sheet = opened();
    assertThat(clock)
        .containsExactly(
            "+CLEARANCE_REQUESTED", "+LIBRARY_DEBT_SETTLED", "+DORMITORY_DEBT_SETTLED");

    clock.clear();
    decide.approve(of(Section.LIBRARY), target(sheet, Section.LIBRARY));
    assertThat(clock).containsExactly("+LIBRARY_CLEARANCE_APPROVED");
  }

  @Test
  void a_debt_stops_the_clock_and_its_settlement_starts_it_anew() {
    UUID sheet = opened();
    clock.clear();

    decide.owe(
        of(Section.LIBRARY),
        target(sheet, Section.LIBRARY),
        new DecideSection.DebtEntry("Two books", List.of()));
    decide.settle(of(Section.LIBRARY), target(sheet, Section.LIBRARY));

    assertThat(clock).containsExactly("-LIBRARY_DEBT_SETTLED", "+LIBRARY_DEBT_SETTLED");
  }

  @Test
  void nobody_waits_for_the_dormitory_of_who_lives_elsewhere() {
    resident = false;
    opened();
    assertThat(clock).containsExactly("+CLEARANCE_REQUESTED", "+LIBRARY_DEBT_SETTLED");
  }

  @Test
  void only_a_graduates_sheet_answers_the_commissions_decision() {
    open.open(dean(FACULTY), STUDY, ClearanceReason.EXPULSION);

    assertThat(clock).containsExactly("+LIBRARY_DEBT_SETTLED", "+DORMITORY_DEBT_SETTLED");
  }

  @Test
  void other_sections_have_no_clock() {
    UUID sheet = opened();
    clock.clear();
    decide.approve(of(Section.ACCOUNTING), target(sheet, Section.ACCOUNTING));
    assertThat(clock).isEmpty();
  }

  @Test
  void a_sheet_is_confirmed_within_the_faculty() {
    UUID sheet = opened();
    for (Section section : List.of(Section.LIBRARY, Section.DORMITORY, Section.ACCOUNTING)) {
      decide.approve(of(section), target(sheet, section));
    }
    assertRefused(AccessRule.NOT_FOUND, () -> close.confirm(dean(OTHER), sheet));

    close.confirm(dean(FACULTY), sheet);
    assertThat(kept.get(sheet).state()).isEqualTo(ClearanceSheet.State.COMPLETE);
  }

  @Test
  void a_sheet_that_is_given_up_stops_the_clocks() {
    UUID sheet = opened();
    clock.clear();
    close.cancel(dean(FACULTY), sheet);
    assertThat(clock).containsExactly("-LIBRARY_DEBT_SETTLED", "-DORMITORY_DEBT_SETTLED");
  }

  private UUID opened() {
    return open.request(
        actor(PERSON, Role.STUDENT, Scope.self()), STUDY, ClearanceReason.GRADUATION);
  }

  private static DecideSection.Target target(UUID sheet, Section section) {
    return new DecideSection.Target(sheet, section);
  }

  private static Actor of(Section section) {
    return actor(new UUID(6, section.ordinal()), section.role(), Scope.institution());
  }

  private static Actor dean(UUID faculty) {
    return actor(new UUID(7, 1), Role.DEAN, new Scope(Scope.Kind.FACULTY, faculty));
  }

  private static Actor actor(UUID person, Role role, Scope scope) {
    return new Actor(person, person, person, person, role, scope, null);
  }
}
