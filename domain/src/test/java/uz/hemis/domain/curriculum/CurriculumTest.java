package uz.hemis.domain.curriculum;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import uz.hemis.domain.access.Actor;
import uz.hemis.domain.access.Role;
import uz.hemis.domain.access.Scope;
import uz.hemis.domain.shared.rule.Fault;
import uz.hemis.domain.shared.rule.RuleBroken;
import uz.hemis.domain.structure.Names;

class CurriculumTest {

  private static final Instant NOW = Instant.parse("2026-11-23T05:00:00Z");
  private static final UUID FACULTY = new UUID(0, 1);
  private static final Actor DEAN = dean(new UUID(0, 2));
  private static final Actor COLLEAGUE = dean(new UUID(0, 3));
  private static final UUID APPROVER = new UUID(0, 4);

  private long ids = 100;

  @ParameterizedTest
  @CsvSource({
    "BACHELOR, 2, false", "BACHELOR, 3, true", "BACHELOR, 4, true", "BACHELOR, 5, false",
    "MASTER, 0, false", "MASTER, 1, true", "MASTER, 2, true", "MASTER, 3, false"
  })
  void bachelors_study_three_or_four_years_and_masters_one_or_two(
      ProgrammeType type, int years, boolean fit) {
    ThrowingCallable drafting = () -> drafted(type, years);

    if (fit) {
      assertThatCode(drafting).doesNotThrowAnyException();
    } else {
      assertRefused(CurriculumRule.CURRICULUM_LENGTH_UNFIT, drafting);
    }
  }

  @ParameterizedTest
  @CsvSource({"74, false", "75, true", "90, true", "91, false"})
  void a_credit_is_25_to_30_hours(int hours, boolean fit) {
    assertThat(compulsory(1, "A", 3, hours).faults("", 2).isEmpty()).isEqualTo(fit);
  }

  @ParameterizedTest
  @CsvSource({"0, false", "1, true", "2, true", "3, false"})
  void a_subject_stands_in_a_semester_of_the_curriculum(int semester, boolean fit) {
    assertThat(compulsory(semester, "A", 1, 30).faults("", 2).isEmpty()).isEqualTo(fit);
  }

  @ParameterizedTest
  @CsvSource({"29, 59", "31, 61"})
  void a_semester_of_other_than_30_credits_is_told_with_its_year_and_the_total(
      int credits, int total) {
    Curriculum curriculum = drafted(ProgrammeType.MASTER, 1);
    curriculum.enter(
        List.of(compulsory(1, "A", 30, 900), compulsory(2, "B", credits, credits * 30)), DEAN);

    List<Fault> faults = refusal(() -> curriculum.submit(step(DEAN.person()))).faults();

    assertThat(faults)
        .extracting(Fault::rule)
        .containsExactly(
            CurriculumRule.SEMESTER_CREDITS_UNFIT,
            CurriculumRule.YEAR_CREDITS_UNFIT,
            CurriculumRule.TOTAL_CREDITS_UNFIT);
    assertThat(faults)
        .extracting(Fault::facts)
        .containsExactly(
            Map.of("semester", 2, "credits", credits, "required", 30),
            Map.of("year", 1, "credits", total, "required", 60),
            Map.of("credits", total, "required", 60));
    assertThat(curriculum.state()).isEqualTo(CurriculumState.DRAFT);
  }

  @ParameterizedTest
  @CsvSource({"BACHELOR, 3, 180", "BACHELOR, 4, 240", "MASTER, 1, 60", "MASTER, 2, 120"})
  void thirty_credits_a_semester_make_the_credits_of_the_length(
      ProgrammeType type, int years, int total) {
    Curriculum curriculum = whole(type, years);

    assertThat(curriculum.check()).isEmpty();
    assertThat(curriculum.sums().total()).isEqualTo(total);
    assertThat(curriculum.sums().byYear()).hasSize(years).containsOnly(60);
  }

  @Test
  void a_group_of_electives_counts_once() {
    Curriculum curriculum = drafted(ProgrammeType.MASTER, 1);
    curriculum.enter(
        List.of(
            compulsory(1, "A", 24, 720),
            elective(1, "B", "T1", 6),
            elective(1, "C", "T1", 6),
            elective(2, "D", "T1", 30),
            elective(2, "E", "T1", 30)),
        DEAN);

    assertThat(curriculum.sums().bySemester()).containsExactly(30, 30);
    assertThat(curriculum.check()).isEmpty();
  }

  @Test
  void a_group_offers_at_least_two_subjects_of_the_same_credits() {
    Curriculum curriculum = drafted(ProgrammeType.MASTER, 1);
    curriculum.enter(
        List.of(elective(1, "A", "T1", 30), elective(2, "B", "T1", 30), elective(2, "C", "T1", 29)),
        DEAN);

    assertThat(curriculum.check())
        .extracting(Fault::rule)
        .containsExactly(CurriculumRule.ELECTIVE_GROUP_UNFIT, CurriculumRule.ELECTIVE_GROUP_UNFIT);
  }

  @Test
  void all_faults_of_the_subjects_are_told_at_once() {
    Curriculum curriculum = drafted(ProgrammeType.MASTER, 1);
    List<Subject> entered =
        List.of(
            compulsory(3, "A", 6, 180),
            compulsory(1, "B", 6, 149),
            compulsory(1, "B", 6, 150),
            subject(1, "C", new Subject.Choice(SubjectKind.COMPULSORY, "T1"), 6, 180),
            subject(1, "D", new Subject.Choice(SubjectKind.ELECTIVE, null), 6, 180));

    assertThat(refusal(() -> curriculum.enter(entered, DEAN)).faults())
        .extracting(fault -> fault.field() + " " + fault.rule().name())
        .containsExactly(
            "/subjects/0/semester SUBJECT_SEMESTER_UNFIT",
            "/subjects/1/hours SUBJECT_HOURS_UNFIT",
            "/subjects/2/code SUBJECT_TWICE",
            "/subjects/3/electiveGroup SUBJECT_GROUP_UNFIT",
            "/subjects/4/electiveGroup SUBJECT_GROUP_UNFIT");
    assertThat(curriculum.subjects()).isEmpty();
  }

  @Test
  void a_closed_programme_takes_no_new_curriculum_and_no_other_name() {
    Programme programme = programme(ProgrammeType.MASTER);
    programme.close(step(DEAN.person()));

    assertRefused(
        CurriculumRule.PROGRAMME_CLOSED,
        () -> Curriculum.draft(next(), programme, terms(1), step(DEAN.person())));
    assertRefused(CurriculumRule.PROGRAMME_CLOSED, () -> programme.rename(programme.label()));
    assertRefused(CurriculumRule.PROGRAMME_CLOSED, () -> programme.close(step(DEAN.person())));
  }

  @Test
  void whoever_worked_on_it_does_not_approve_it() {
    Curriculum curriculum = drafted(ProgrammeType.MASTER, 1);
    curriculum.enter(full(1), COLLEAGUE);
    curriculum.submit(step(DEAN.person()));

    for (Actor editor : List.of(DEAN, COLLEAGUE)) {
      assertRefused(
          CurriculumRule.CURRICULUM_EDITOR_APPROVES,
          () -> curriculum.approve(step(editor.person())));
    }
    curriculum.approve(step(APPROVER));
    assertThat(curriculum.state()).isEqualTo(CurriculumState.APPROVED);
  }

  @Test
  void what_is_submitted_approved_or_dropped_does_not_change() {
    Curriculum submitted = whole(ProgrammeType.MASTER, 1);
    submitted.submit(step(DEAN.person()));
    assertFixed(CurriculumRule.CURRICULUM_SUBMITTED, submitted);

    Curriculum approved = approved();
    assertFixed(CurriculumRule.CURRICULUM_APPROVED, approved);
    assertRefused(CurriculumRule.CURRICULUM_APPROVED, approved::returnToDraft);
    assertRefused(CurriculumRule.CURRICULUM_APPROVED, () -> approved.approve(step(APPROVER)));

    Curriculum dropped = whole(ProgrammeType.MASTER, 1);
    dropped.drop();
    assertFixed(CurriculumRule.CURRICULUM_DROPPED, dropped);
    assertRefused(CurriculumRule.CURRICULUM_DROPPED, () -> dropped.approve(step(APPROVER)));
  }

  @Test
  void a_draft_is_neither_approved_nor_withdrawn() {
    Curriculum draft = whole(ProgrammeType.MASTER, 1);

    assertRefused(CurriculumRule.CURRICULUM_NOT_SUBMITTED, () -> draft.approve(step(APPROVER)));
    assertRefused(CurriculumRule.CURRICULUM_NOT_SUBMITTED, draft::returnToDraft);
    assertRefused(CurriculumRule.CURRICULUM_NOT_APPROVED, () -> draft.reopen(false));
  }

  @Test
  void only_what_nobody_studies_becomes_a_draft_again() {
    Curriculum curriculum = approved();

    assertRefused(CurriculumRule.CURRICULUM_STUDIED, () -> curriculum.reopen(true));
    curriculum.reopen(false);

    assertThat(curriculum.state()).isEqualTo(CurriculumState.DRAFT);
    assertThat(curriculum.approved()).isEmpty();
    assertThat(curriculum.submitted()).isEmpty();
  }

  @Test
  void the_next_version_is_a_copy_of_what_is_studied() {
    Curriculum curriculum = approved();
    assertRefused(
        CurriculumRule.CURRICULUM_NOT_STUDIED,
        () -> curriculum.nextVersion(this::next, false, step(DEAN.person())));

    Curriculum second = curriculum.nextVersion(this::next, true, step(DEAN.person()));

    assertThat(second.line())
        .isEqualTo(new Curriculum.Line(curriculum.line().programme(), curriculum.id(), 2));
    assertThat(second.state()).isEqualTo(CurriculumState.DRAFT);
    assertThat(second.sums()).isEqualTo(curriculum.sums());
    assertThat(second.subjects())
        .extracting(Subject::id)
        .doesNotContainAnyElementsOf(curriculum.subjects().stream().map(Subject::id).toList());
    assertThat(curriculum.state()).isEqualTo(CurriculumState.APPROVED);
  }

  private void assertFixed(CurriculumRule rule, Curriculum curriculum) {
    assertRefused(rule, () -> curriculum.enter(List.of(), DEAN));
    assertRefused(rule, () -> curriculum.submit(step(DEAN.person())));
    assertRefused(rule, curriculum::drop);
  }

  private Curriculum approved() {
    Curriculum curriculum = whole(ProgrammeType.MASTER, 1);
    curriculum.submit(step(DEAN.person()));
    curriculum.approve(step(APPROVER));
    return curriculum;
  }

  private Curriculum whole(ProgrammeType type, int years) {
    Curriculum curriculum = drafted(type, years);
    curriculum.enter(full(years), DEAN);
    return curriculum;
  }

  private Curriculum drafted(ProgrammeType type, int years) {
    return Curriculum.draft(next(), programme(type), terms(years), step(DEAN.person()));
  }

  private List<Subject> full(int years) {
    List<Subject> subjects = new ArrayList<>();
    for (int semester = 1; semester <= years * 2; semester++) {
      subjects.add(compulsory(semester, "A", 30, 900));
    }
    return subjects;
  }

  private Subject compulsory(int semester, String code, int credits, int hours) {
    return subject(
        semester, code, new Subject.Choice(SubjectKind.COMPULSORY, null), credits, hours);
  }

  private Subject elective(int semester, String code, String group, int credits) {
    return subject(
        semester,
        code,
        new Subject.Choice(SubjectKind.ELECTIVE, group),
        credits,
        credits * Subject.MIN_HOURS);
  }

  private Subject subject(
      int semester, String code, Subject.Choice choice, int credits, int hours) {
    return new Subject(
        next(),
        semester,
        code,
        new Names("Algebra", null, null, null),
        choice,
        new Subject.Workload(credits, hours),
        new Subject.Nature("11", "11", false));
  }

  private Programme programme(ProgrammeType type) {
    Names names = new Names("Matematika", null, null, null);
    return Programme.open(
        next(),
        new Programme.Identity("60540100", type, FACULTY),
        new ProgrammeLabel(names, List.of(names)),
        step(DEAN.person()));
  }

  private static CurriculumTerms terms(int years) {
    return new CurriculumTerms("11", "11", 2026, years);
  }

  private UUID next() {
    return new UUID(1, ids++);
  }

  private static Step step(UUID person) {
    return new Step(person, NOW);
  }

  private static Actor dean(UUID person) {
    return new Actor(
        person, null, null, null, Role.DEAN, new Scope(Scope.Kind.FACULTY, FACULTY), null);
  }

  private static RuleBroken refusal(ThrowingCallable deed) {
    RuleBroken refusal = catchThrowableOfType(RuleBroken.class, deed);
    assertThat(refusal).isNotNull();
    return refusal;
  }

  private static void assertRefused(CurriculumRule rule, ThrowingCallable deed) {
    assertThat(refusal(deed).rule()).isEqualTo(rule);
  }
}
