package uz.hemis.application.diplomas;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;
import static uz.hemis.application.access.Refusals.assertRefused;
import static uz.hemis.application.diplomas.DiplomaWorld.CURRICULUM;
import static uz.hemis.application.diplomas.DiplomaWorld.DEAN;
import static uz.hemis.application.diplomas.DiplomaWorld.DEPARTMENT;
import static uz.hemis.application.diplomas.DiplomaWorld.GIVEN;
import static uz.hemis.application.diplomas.DiplomaWorld.OTHER;
import static uz.hemis.application.diplomas.DiplomaWorld.TODAY;
import static uz.hemis.application.diplomas.DiplomaWorld.entry;

import java.util.UUID;
import java.util.stream.Stream;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.junit.jupiter.api.Test;
import uz.hemis.application.support.Actors;
import uz.hemis.domain.access.AccessRule;
import uz.hemis.domain.access.Actor;
import uz.hemis.domain.access.Role;
import uz.hemis.domain.corrections.CorrectionRule;
import uz.hemis.domain.diplomas.BlankKind;
import uz.hemis.domain.diplomas.BlankState;
import uz.hemis.domain.diplomas.Diploma;
import uz.hemis.domain.diplomas.DiplomaContent;
import uz.hemis.domain.diplomas.DiplomaRule;
import uz.hemis.domain.diplomas.DiplomaState;
import uz.hemis.domain.diplomas.HandOver;
import uz.hemis.domain.regulation.Entry;
import uz.hemis.domain.regulation.RegulationRule;
import uz.hemis.domain.shared.person.Spelling;
import uz.hemis.domain.shared.rule.RuleBroken;
import uz.hemis.domain.students.StudyStatus;

/** Diplomas from their preparation to their hand-over: 3.1.12, annex 12. */
class DiplomaUseCasesTest {

  private final DiplomaWorld world = new DiplomaWorld();

  @Test
  void a_diploma_is_prepared_once_out_of_the_record_of_who_graduated() {
    UUID study = world.graduate();

    Diploma diploma = diploma(world.prepare.prepare(DEAN, study, entry("R-1")));

    assertThat(diploma.state()).isEqualTo(DiplomaState.PREPARED);
    assertThat(diploma.content().graduate().uz().familyName()).isEqualTo("Namunayeva");
    assertThat(world.blanks.window.admitted)
        .extracting(Entry::kind, Entry::subject)
        .containsExactly(tuple("DIPLOMA_DATA_PREPARED", study));
    assertRefused(
        DiplomaRule.DIPLOMA_EXISTS, () -> world.prepare.prepare(DEAN, study, entry("R-2")));
  }

  @Test
  void who_has_not_graduated_gets_none() {
    for (StudyStatus status : StudyStatus.values()) {
      if (status != StudyStatus.GRADUATED) {
        UUID study = world.studies.add(DiplomaWorld.FACULTY, CURRICULUM, status);
        assertRefused(
            DiplomaRule.NOT_GRADUATED, () -> world.prepare.prepare(DEAN, study, entry("R-1")));
      }
    }
    assertThat(world.kept).isEmpty();
  }

  @Test
  void faults_of_the_data_are_told_at_once_and_nothing_is_kept() {
    world.prepare.prepare(DEAN, world.graduate(), entry("R-1"));
    UUID study = world.graduate();
    world.points = 59;

    assertRefused(
        DiplomaRule.REGISTER_NUMBER_TAKEN,
        () -> world.prepare.prepare(DEAN, study, entry("R-1", TODAY.plusDays(1))),
        "/registerNumber",
        "/registerDate",
        "");
    assertThat(world.kept).hasSize(1);
    assertThat(world.blanks.window.admitted).hasSize(1);
  }

  @Test
  void an_edit_takes_the_record_anew_and_keeps_the_own_number() {
    UUID id = world.prepared();
    String number = diploma(id).content().registration().number();
    world.name = new Spelling("Boshqayeva", "Namuna", null);

    world.prepare.revise(DEAN, id, 0, entry(number));

    assertThat(diploma(id).content().graduate().uz().familyName()).isEqualTo("Boshqayeva");
    assertRefused(AccessRule.VERSION_STALE, () -> world.prepare.revise(DEAN, id, 1, entry(number)));
  }

  @Test
  void from_the_first_print_status_on_nothing_reaches_the_data() {
    UUID id = world.prepared();
    world.receiveBlanks();
    world.print.recordPrinting(DEPARTMENT, id, TODAY);
    world.prepare.revise(DEAN, id, 0, entry("R-9"));
    world.setStatus(id, BlankKind.SUPPLEMENT);
    DiplomaContent printed = diploma(id).content();
    world.name = new Spelling("Boshqayeva", "Namuna", null);
    world.points = 60;

    assertRefused(
        DiplomaRule.DIPLOMA_LOCKED, () -> world.prepare.revise(DEAN, id, 0, entry("R-9")));
    world.setStatus(id, BlankKind.DIPLOMA);

    assertThat(diploma(id).content()).isEqualTo(printed);
  }

  @Test
  void a_revision_whose_study_was_taken_back_from_graduation_is_refused() {
    UUID id = world.prepared();
    UUID study = diploma(id).holder().study();
    world
        .studies
        .kept
        .get(study)
        .revert(StudyStatus.STUDYING, world.studies.kept.get(study).placement());

    assertRefused(DiplomaRule.NOT_GRADUATED, () -> world.prepare.revise(DEAN, id, 0, entry("R-9")));
  }

  @Test
  void each_status_issues_the_next_blank_of_its_sort_and_the_second_answers_the_duty() {
    UUID id = world.prepared();
    world.receiveBlanks();
    world.print.recordPrinting(DEPARTMENT, id, TODAY);

    world.setStatus(id, BlankKind.DIPLOMA);

    assertThat(world.blanks.window.asked)
        .extracting(Entry::kind, Entry::subject)
        .containsExactly(tuple("DIPLOMA_PRINT_STATUS_SET", id), tuple("BLANK_STATUS_SET", id));
    world.setStatus(id, BlankKind.SUPPLEMENT);
    assertThat(world.blanks.window.kinds())
        .containsExactly(
            "DIPLOMA_DATA_PREPARED",
            "DIPLOMA_PRINTED",
            "DIPLOMA_PRINT_STATUS_SET",
            "BLANK_STATUS_SET");
    assertThat(issued()).isEqualTo(2);
    assertRefused(DiplomaRule.PRINT_STATUS_STANDS, () -> world.setStatus(id, BlankKind.SUPPLEMENT));
  }

  @Test
  void a_status_needs_a_printing_a_blank_and_an_open_window() {
    UUID id = world.prepared();
    assertRefused(DiplomaRule.PRINTING_UNRECORDED, () -> world.setStatus(id, BlankKind.DIPLOMA));
    assertRefused(
        DiplomaRule.PRINTING_DATE_UNFIT,
        () -> world.print.recordPrinting(DEPARTMENT, id, TODAY.plusDays(1)),
        "/printedOn");
    assertRefused(
        DiplomaRule.PRINTING_DATE_UNFIT,
        () -> world.print.recordPrinting(DEPARTMENT, id, TODAY.minusDays(1)),
        "/printedOn");
    world.print.recordPrinting(DEPARTMENT, id, TODAY);
    assertRefused(
        DiplomaRule.PRINTING_RECORDED, () -> world.print.recordPrinting(DEPARTMENT, id, TODAY));
    assertRefused(DiplomaRule.BLANKS_EXHAUSTED, () -> world.setStatus(id, BlankKind.DIPLOMA));
    world.receiveBlanks();
    world.blanks.window.closed = new RuleBroken(RegulationRule.ENTRY_CLOSED);
    assertRefused(RegulationRule.ENTRY_CLOSED, () -> world.setStatus(id, BlankKind.SUPPLEMENT));
    assertThat(issued()).isZero();
  }

  @Test
  void a_duplicate_takes_the_place_of_a_printed_one_once() {
    UUID unprinted = world.prepared();
    assertRefused(
        DiplomaRule.DUPLICATE_NEEDLESS,
        () -> world.prepare.duplicate(DEAN, unprinted, entry("R-8")));
    UUID former = world.printed();
    DiplomaContent printed = diploma(former).content();
    world.name = new Spelling("Boshqayeva", "Namuna", null);

    UUID duplicate = world.prepare.duplicate(DEAN, former, entry("R-9"));

    assertThat(diploma(former).state()).isEqualTo(DiplomaState.DUPLICATED);
    assertThat(diploma(former).content()).isEqualTo(printed);
    assertThat(diploma(duplicate).original()).contains(former);
    assertThat(diploma(duplicate).content().graduate().uz().familyName()).isEqualTo("Boshqayeva");
    assertRefused(
        DiplomaRule.DIPLOMA_REPLACED, () -> world.prepare.duplicate(DEAN, former, entry("R-10")));
  }

  @Test
  void it_is_handed_over_once_whole_and_to_who_is_cleared() {
    UUID prepared = world.prepared();
    assertRefused(DiplomaRule.DIPLOMA_UNPRINTED, () -> handOver(prepared, GIVEN));
    UUID id = world.printed();
    assertRefused(DiplomaRule.CLEARANCE_INCOMPLETE, () -> handOver(id, GIVEN));
    world.cleared.add(diploma(id).holder().study());
    assertRefused(
        DiplomaRule.HAND_OVER_DATE_UNFIT,
        () -> handOver(id, new HandOver(TODAY.plusDays(1), "x", "x")),
        "/handedOn");
    assertRefused(
        DiplomaRule.HAND_OVER_DATE_UNFIT,
        () -> handOver(id, new HandOver(TODAY.minusDays(1), "x", "x")),
        "/handedOn");

    handOver(id, GIVEN);

    assertThat(diploma(id).state()).isEqualTo(DiplomaState.HANDED_OVER);
    assertRefused(DiplomaRule.DIPLOMA_HANDED_OVER, () -> handOver(id, GIVEN));
  }

  @Test
  void each_does_what_the_role_may_within_the_faculty() {
    UUID id = world.printed();
    UUID study = world.graduate();
    Actor stranger = Actors.dean(OTHER);

    assertRefused(AccessRule.NOT_FOUND, () -> world.prepare.prepare(stranger, study, entry("R-9")));
    assertRefused(AccessRule.NOT_FOUND, () -> world.prepare.revise(stranger, id, 0, entry("R-9")));
    assertRefused(AccessRule.NOT_FOUND, () -> world.prepare.duplicate(stranger, id, entry("R-9")));
    deeds(DEPARTMENT, study, id)
        .limit(3)
        .forEach(deed -> assertRefused(AccessRule.PERMISSION_MISSING, deed));
    deeds(DEAN, study, id)
        .skip(3)
        .forEach(deed -> assertRefused(AccessRule.PERMISSION_MISSING, deed));
  }

  @Test
  void the_super_administrator_does_none_of_it_without_an_instruction() {
    UUID id = world.printed();
    UUID study = world.graduate();
    world.uninstructed = new RuleBroken(CorrectionRule.INSTRUCTION_MISSING);

    deeds(Actors.in(Role.SUPER_ADMINISTRATOR), study, id)
        .forEach(deed -> assertRefused(CorrectionRule.INSTRUCTION_MISSING, deed));
  }

  @Test
  void the_instruction_is_about_the_study_and_then_about_the_diploma() {
    UUID id = world.printed();
    world.cleared.add(diploma(id).holder().study());
    handOver(id, GIVEN);

    assertThat(world.instructed).containsExactly(diploma(id).holder().study(), id, id, id, id);
  }

  /** What deans do, then what the diploma department does. */
  private Stream<ThrowingCallable> deeds(Actor actor, UUID study, UUID id) {
    return Stream.of(
        () -> world.prepare.prepare(actor, study, entry("R-9")),
        () -> world.prepare.revise(actor, id, 0, entry("R-9")),
        () -> world.prepare.duplicate(actor, id, entry("R-9")),
        () -> world.print.recordPrinting(actor, id, TODAY),
        () -> world.print.setStatus(actor, new PrintDiploma.Command(id, BlankKind.DIPLOMA, null)),
        () -> world.handOver.handOver(actor, id, GIVEN));
  }

  private long issued() {
    return world.blanks.account.values().stream()
        .filter(blank -> blank.state() == BlankState.ISSUED)
        .count();
  }

  private void handOver(UUID id, HandOver given) {
    world.handOver.handOver(DEPARTMENT, id, given);
  }

  private Diploma diploma(UUID id) {
    return world.kept.get(id);
  }
}
