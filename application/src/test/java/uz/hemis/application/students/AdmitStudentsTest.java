package uz.hemis.application.students;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.tuple;
import static uz.hemis.application.access.Refusals.assertRefused;
import static uz.hemis.application.students.StudentWorld.ALI;
import static uz.hemis.application.students.StudentWorld.DEAN;
import static uz.hemis.application.students.StudentWorld.FILE;
import static uz.hemis.application.students.StudentWorld.FOREIGN_CURRICULUM;
import static uz.hemis.application.students.StudentWorld.MARKETING;
import static uz.hemis.application.students.StudentWorld.TODAY;
import static uz.hemis.application.students.StudentWorld.YEAR;
import static uz.hemis.application.students.StudentWorld.ali;
import static uz.hemis.application.students.StudentWorld.entry;
import static uz.hemis.application.students.StudentWorld.foreigner;
import static uz.hemis.application.students.StudentWorld.line;
import static uz.hemis.application.students.StudentWorld.vali;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import uz.hemis.application.students.AdmitStudents.Admission;
import uz.hemis.application.students.AdmitStudents.Admitted;
import uz.hemis.application.students.AdmitStudents.Line;
import uz.hemis.application.students.AdmitStudents.Mode;
import uz.hemis.application.students.AdmitStudents.Refused;
import uz.hemis.application.students.AdmitStudents.Report;
import uz.hemis.domain.access.AccessRule;
import uz.hemis.domain.access.Actor;
import uz.hemis.domain.people.Person;
import uz.hemis.domain.shared.person.PersonRule;
import uz.hemis.domain.shared.person.Sex;
import uz.hemis.domain.shared.rule.Fault;
import uz.hemis.domain.shared.rule.Rule;
import uz.hemis.domain.shared.rule.RuleBroken;
import uz.hemis.domain.students.StudentRule;
import uz.hemis.domain.students.Study;
import uz.hemis.domain.students.StudyStatus;

/** Admission of one and of lists: 3.1.5, 3.1.11. */
class AdmitStudentsTest {

  private static final UUID ELSEWHERE = new UUID(12, 1);

  private final StudentWorld world = new StudentWorld();

  @Test
  void an_order_admits_to_the_first_course_on_a_place_of_the_quota() {
    world.quota(1);

    Study study = world.studyOf(world.admitted(ali()));

    assertThat(study.status()).isEqualTo(StudyStatus.APPLIED);
    assertThat(study.placement().course()).isEqualTo(1);
    assertThat(study.number().value()).isEqualTo("301261100001");
    assertThat(world.admittances).singleElement().matches(how -> how.order().file().equals(FILE));
    assertThat(world.counts()).containsExactly(1, 1, 1, 1, 1, 1);
    assertThat(world.attached).containsExactly(FILE);
  }

  @ParameterizedTest
  @CsvSource({"301, 301261100001", "3010, 3010261100001"})
  void numbers_begin_with_the_code_of_the_institution(String code, String number) {
    world.quota(1);
    world.institution = code;

    assertThat(world.studyOf(world.admitted(ali())).number().value()).isEqualTo(number);
  }

  @Test
  void the_last_place_is_taken_and_the_next_refused() {
    world.quota(1);
    world.admitted(ali());

    assertRefused(StudentRule.QUOTA_EXHAUSTED, () -> world.admitted(vali()));
    assertThat(world.counts()).containsExactly(1, 1, 1, 1, 1, 1);
  }

  @Test
  void without_a_quota_nobody_is_admitted() {
    assertRefused(StudentRule.QUOTA_MISSING, () -> world.admitted(ali()), "/curriculum");
    assertThat(world.counts()).containsOnly(0);
  }

  @Test
  void every_fault_of_the_entry_is_told_at_once() {
    world.quota(1);
    StudentEntry wrong =
        new StudentEntry(ali().identity(), new CardEntry("99", "98", "123", "nobody"));

    assertRefused(
        StudentRule.ADMISSION_ORDER_MISSING,
        () ->
            world.admit.admit(
                DEAN,
                new Admission(YEAR, new OrderEntry("21-Q", TODAY, null)),
                new Line(wrong, FOREIGN_CURRICULUM, "97")),
        "/order/file",
        "/student/socialCategory",
        "/student/accommodation",
        "/student/phone",
        "/student/email",
        "/paymentForm",
        "");
    assertThat(world.counts()).containsOnly(0);
  }

  @Test
  void the_order_is_of_today_at_the_latest() {
    world.quota(1);

    assertRefused(
        StudentRule.ADMISSION_ORDER_IN_FUTURE,
        () ->
            world.admit.admit(
                DEAN,
                new Admission(YEAR, new OrderEntry("21-Q", TODAY.plusDays(1), FILE)),
                line(ali())),
        "/order/date");
  }

  @Test
  void only_a_dean_admits_and_only_to_the_own_faculty() {
    world.quota(1);

    assertRefused(
        AccessRule.PERMISSION_MISSING,
        () -> world.admit.admit(MARKETING, world.admission(), line(ali())));
    assertRefused(
        AccessRule.PERMISSION_MISSING, () -> all(MARKETING, Mode.ALL_OR_NOTHING, line(ali())));
    assertRefused(
        AccessRule.NOT_FOUND,
        () ->
            world.admit.admit(DEAN, world.admission(), new Line(ali(), FOREIGN_CURRICULUM, "11")));
  }

  @Test
  void a_person_studies_once_at_a_time_and_again_on_the_same_card() {
    world.quota(5);
    UUID card = world.admitted(ali());
    assertRefused(StudentRule.STUDY_ACTIVE, () -> world.admitted(ali()), "/student");

    world.studyOf(card).revert(StudyStatus.EXPELLED, world.studyOf(card).placement());

    assertThat(world.admitted(ali())).isEqualTo(card);
    assertThat(world.counts()).containsExactly(1, 1, 2, 2, 2, 2);
  }

  @Test
  void who_holds_the_pinfl_under_another_name_is_somebody_else() {
    world.quota(5);
    world.admitted(ali());

    assertRefused(
        PersonRule.PERSON_DIFFERS,
        () ->
            world.admitted(
                entry("Boshqayev", LocalDate.of(1990, 1, 1), Sex.MALE, ALI, "AA0000001")),
        "/student",
        "/student");
  }

  @Test
  void of_a_list_sound_lines_are_kept_and_each_refused_one_is_told() {
    world.quota(2);
    world.admitted(vali());

    Report report =
        all(
            DEAN,
            Mode.SOUND_LINES,
            line(ali()),
            line(ali()),
            line(vali()),
            line(foreigner("P-1")),
            line(foreigner("P-1")));

    assertThat(report.admitted()).extracting(Admitted::line).containsExactly(1);
    assertThat(report.refused())
        .flatExtracting(Refused::faults)
        .extracting(Fault::rule, Fault::field, fault -> fault.facts().get("line"))
        .containsExactly(
            tuple(StudentRule.LINE_REPEATED, "/lines/1/student/pinfl", 2),
            tuple(StudentRule.LINE_REPEATED, "/lines/1/student/document", 2),
            tuple(StudentRule.STUDY_ACTIVE, "/lines/2/student", 3),
            tuple(StudentRule.QUOTA_EXHAUSTED, "/lines/3", 4),
            tuple(StudentRule.LINE_REPEATED, "/lines/4/student/document", 5));
    assertThat(report.refused().getFirst().faults().getFirst().facts()).containsEntry("earlier", 1);
    assertThat(world.counts()).containsExactly(2, 2, 2, 2, 2, 2);
  }

  @Test
  void two_people_with_one_document_are_not_both_admitted() {
    world.quota(5);
    StudentEntry other =
        entry("Valiyeva", LocalDate.of(1985, 3, 10), Sex.FEMALE, StudentWorld.VALI, "AA0000001");

    assertRefused(
        StudentRule.LINE_REPEATED,
        () -> all(DEAN, Mode.ALL_OR_NOTHING, line(ali()), line(other)),
        "/lines/1/student/document");
  }

  @Test
  void one_refused_line_keeps_the_whole_list_out_under_all_or_nothing() {
    world.quota(5);
    world.admitted(vali());
    List<Integer> before = world.counts();

    assertRefused(
        StudentRule.STUDY_ACTIVE,
        () -> all(DEAN, Mode.ALL_OR_NOTHING, line(ali()), line(vali()), line(foreigner("P-1"))),
        "/lines/1/student");
    assertThat(world.counts()).isEqualTo(before);
  }

  @Test
  void without_its_order_no_line_of_a_list_is_kept_whatever_the_mode() {
    world.quota(5);

    assertRefused(
        StudentRule.ADMISSION_ORDER_MISSING,
        () ->
            world.admit.admitAll(
                DEAN,
                new Admission(YEAR, new OrderEntry(null, TODAY, FILE)),
                Mode.SOUND_LINES,
                List.of(line(ali()))),
        "/order/number");
    assertThat(world.counts()).containsOnly(0);
  }

  @Test
  void who_is_admitted_elsewhere_at_the_same_moment_is_refused_in_that_line_only() {
    world.quota(5);
    world.meanwhile = this::aliIsAdmittedElsewhere;

    Report report = all(DEAN, Mode.SOUND_LINES, line(ali()), line(vali()));

    assertThat(report.admitted()).extracting(Admitted::line).containsExactly(2);
    assertThat(report.admitted().getFirst().number().value()).isEqualTo("301261100001");
    assertOnly(report, StudentRule.STUDY_ACTIVE, "/lines/0/student");
    assertThat(world.counts()).as("one place, one number").containsExactly(2, 1, 1, 1, 1, 1);
  }

  @Test
  void under_all_or_nothing_nothing_else_of_the_list_is_kept_either() {
    world.quota(5);
    world.meanwhile = this::aliIsAdmittedElsewhere;

    assertRefused(
        StudentRule.STUDY_ACTIVE,
        () -> all(DEAN, Mode.ALL_OR_NOTHING, line(ali()), line(vali())),
        "/lines/0/student");
    assertThat(world.cards).isEmpty();
    assertThat(world.studies.kept).isEmpty();
    assertThat(world.quotas.values()).allMatch(quota -> quota.taken() == 0);
  }

  @Test
  void the_same_is_true_of_one_alone() {
    world.quota(5);
    world.meanwhile = this::aliIsAdmittedElsewhere;

    assertRefused(StudentRule.STUDY_ACTIVE, () -> world.admitted(ali()), "/student");
  }

  @Test
  void who_is_entered_meanwhile_under_another_name_is_refused_in_that_line_only() {
    world.quota(5);
    world.meanwhile =
        () ->
            world.people.admit(
                new Person(
                    ELSEWHERE,
                    entry("Boshqayev", LocalDate.of(1990, 1, 1), Sex.MALE, ALI, null)
                        .identity()
                        .judge(TODAY),
                    0));

    Report report = all(DEAN, Mode.SOUND_LINES, line(ali()), line(vali()));

    assertThat(report.admitted()).hasSize(1);
    assertOnly(report, PersonRule.PERSON_DIFFERS, "/lines/0/student");
  }

  @Test
  void a_list_of_which_nothing_is_sound_takes_no_place_and_no_number() {
    world.quota(5);
    world.admitted(ali());
    List<Integer> before = world.counts();

    Report report = all(DEAN, Mode.SOUND_LINES, line(ali()));

    assertThat(report.admitted()).isEmpty();
    assertThat(world.counts()).isEqualTo(before);
  }

  @Test
  void an_institution_without_a_fitting_code_admits_nobody() {
    world.quota(1);
    world.institution = "30";

    assertThatThrownBy(() -> world.admitted(ali()))
        .isInstanceOfSatisfying(
            RuleBroken.class,
            no -> assertThat(no.rule()).isEqualTo(StudentRule.STUDENT_NUMBER_UNFIT));
  }

  private void aliIsAdmittedElsewhere() {
    world.people.admit(new Person(ELSEWHERE, ali().identity().judge(TODAY), 0));
    world.admittedElsewhere.add(ELSEWHERE);
  }

  private Report all(Actor actor, Mode mode, Line... lines) {
    return world.admit.admitAll(actor, world.admission(), mode, List.of(lines));
  }

  private static void assertOnly(Report report, Rule rule, String field) {
    assertThat(report.refused())
        .flatExtracting(Refused::faults)
        .extracting(Fault::rule, Fault::field)
        .containsExactly(tuple(rule, field));
  }
}
