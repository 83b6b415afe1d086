package uz.hemis.application.results;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static uz.hemis.application.access.Refusals.assertRefused;

import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import uz.hemis.application.results.port.Results;
import uz.hemis.application.results.query.ResultQueries;
import uz.hemis.application.results.query.StudyResults;
import uz.hemis.application.shared.Moment;
import uz.hemis.application.support.Actors;
import uz.hemis.application.support.FixedMoment;
import uz.hemis.application.support.StudiesInMemory;
import uz.hemis.domain.access.AccessRule;
import uz.hemis.domain.access.Actor;
import uz.hemis.domain.access.Place;
import uz.hemis.domain.access.Role;
import uz.hemis.domain.access.Scope;
import uz.hemis.domain.results.Achieved;
import uz.hemis.domain.results.Result;
import uz.hemis.domain.results.ResultRule;
import uz.hemis.domain.shared.rule.RuleBroken;
import uz.hemis.domain.students.Study;
import uz.hemis.domain.students.StudyStatus;

class RecogniseResultsTest {

  private static final LocalDate TODAY = LocalDate.of(2026, 6, 20);
  private static final UUID FACULTY = new UUID(1, 1);
  private static final UUID CURRICULUM = new UUID(2, 1);
  private static final UUID SUBJECT = new UUID(3, 1);
  private static final UUID FILE = new UUID(6, 1);

  private final List<Result> kept = new ArrayList<>();
  private final List<UUID> attached = new ArrayList<>();
  private long ids;

  private final StudiesInMemory all = new StudiesInMemory();
  private final Map<UUID, Study> studies = all.kept;
  private final Moment moment = FixedMoment.on(TODAY);

  private final Results results =
      new Results() {
        @Override
        public Map<UUID, Result> listLast(UUID subject, Collection<UUID> of) {
          Map<UUID, Result> last = new HashMap<>();
          kept.stream()
              .filter(each -> each.subject().equals(subject) && of.contains(each.study()))
              .forEach(each -> last.put(each.study(), each));
          return last;
        }

        @Override
        public Map<UUID, List<Achieved>> listAchieved(Collection<UUID> of) {
          throw new UnsupportedOperationException("nobody asks");
        }

        @Override
        public void addAll(UUID sheet, Collection<Result> more, Actor enteredBy, Instant at) {
          kept.addAll(more);
        }
      };

  private final RecogniseResults recognise =
      new RecogniseResultsService(
          all,
          subject -> subject.equals(SUBJECT) ? Optional.of(CURRICULUM) : Optional.empty(),
          results,
          (actor, subject) -> {},
          () -> new UUID(8, ++ids),
          moment);

  private final CorrectResult correct =
      new CorrectResultService(
          all,
          results,
          (actor, file, purpose, field, owner) -> attached.add(file),
          (actor, subject) -> {},
          () -> new UUID(8, ++ids),
          moment);

  @Test
  void a_sheet_is_entered_as_a_whole() {
    UUID one = student(FACULTY, CURRICULUM, StudyStatus.STUDYING);
    UUID other = student(FACULTY, CURRICULUM, StudyStatus.LEFT_ON_COURSE);

    recognise(TODAY, line(one, 86), line(other, 40));

    assertThat(kept).extracting(result -> result.points().value()).containsExactly(86, 40);
    assertThat(kept).allMatch(result -> result.sitting() == 1);
  }

  @Test
  void one_bad_line_stops_all_and_all_are_told() {
    UUID one = student(FACULTY, CURRICULUM, StudyStatus.STUDYING);
    UUID gone = student(FACULTY, CURRICULUM, StudyStatus.GRADUATED);

    assertRefused(
        ResultRule.NOT_STUDYING,
        () -> recognise(TODAY, line(one, 86), line(gone, 70)),
        "/results/1/study");
    assertThat(kept).isEmpty();
  }

  @Test
  void students_of_another_faculty_do_not_exist() {
    UUID foreign = student(new UUID(1, 2), CURRICULUM, StudyStatus.STUDYING);

    assertRefused(
        ResultRule.RESULT_STUDY_UNKNOWN,
        () -> recognise(TODAY, line(foreign, 86)),
        "/results/0/study");
  }

  @Test
  void each_is_named_once() {
    UUID one = student(FACULTY, CURRICULUM, StudyStatus.STUDYING);

    assertRefused(
        ResultRule.RESULT_NAMED_TWICE,
        () -> recognise(TODAY, line(one, 86), line(one, 87)),
        "/results/1/study");
  }

  @Test
  void the_subject_is_one_of_the_curriculum() {
    UUID one = student(FACULTY, new UUID(2, 2), StudyStatus.STUDYING);

    assertRefused(
        ResultRule.SUBJECT_UNKNOWN, () -> recognise(TODAY, line(one, 86)), "/results/0/study");
    assertRefused(
        ResultRule.SUBJECT_UNKNOWN,
        () ->
            recognise.recognise(
                dean(),
                new RecogniseResults.Command(new UUID(3, 9), TODAY, List.of(line(one, 86)))),
        "/subject");
  }

  @Test
  void a_subject_of_another_curriculum_is_named_itself() {
    UUID one = student(FACULTY, new UUID(2, 2), StudyStatus.STUDYING);

    assertThatThrownBy(() -> recognise(TODAY, line(one, 86)))
        .isInstanceOfSatisfying(
            RuleBroken.class, no -> assertThat(no.facts()).containsEntry("subject", SUBJECT));
  }

  @Test
  void nothing_is_assessed_ahead() {
    UUID one = student(FACULTY, CURRICULUM, StudyStatus.STUDYING);

    assertRefused(
        ResultRule.ASSESSED_AHEAD, () -> recognise(TODAY.plusDays(1), line(one, 86)), "/assessed");
  }

  @Test
  void what_was_passed_is_not_taken_again_and_a_fourth_sitting_there_is_not() {
    UUID one = student(FACULTY, CURRICULUM, StudyStatus.STUDYING);
    recognise(TODAY, line(one, 40));
    recognise(TODAY, line(one, 41));
    recognise(TODAY, line(one, 42));
    assertRefused(
        ResultRule.SITTINGS_EXHAUSTED, () -> recognise(TODAY, line(one, 60)), "/results/0");

    UUID other = student(FACULTY, CURRICULUM, StudyStatus.STUDYING);
    recognise(TODAY, line(other, 60));
    assertRefused(ResultRule.SUBJECT_PASSED, () -> recognise(TODAY, line(other, 90)), "/results/0");
  }

  @Test
  void a_wrong_result_is_put_right_by_an_order() {
    UUID one = student(FACULTY, CURRICULUM, StudyStatus.STUDYING);
    assertRefused(ResultRule.RESULT_MISSING, () -> correct(one, "12-N"), "/subject");
    assertRefused(
        ResultRule.CORRECTION_ORDER_MISSING, () -> correct(one, null), "/order/number", "/subject");
    recognise(TODAY, line(one, 86));
    assertRefused(ResultRule.CORRECTION_ORDER_MISSING, () -> correct(one, null), "/order/number");

    correct(one, "12-N");

    assertThat(kept.getLast().points().value()).isEqualTo(68);
    assertThat(attached).contains(FILE);
  }

  @Test
  void everybody_reads_the_own_results_and_the_dean_those_of_the_faculty() {
    UUID one = student(FACULTY, CURRICULUM, StudyStatus.STUDYING);
    ConsultResults consult = new ConsultResultsService(queries(one));
    UUID person = studies.get(one).person();
    Actor student = new Actor(person, person, person, person, Role.STUDENT, Scope.self(), null);

    assertThat(consult.listOwn(student)).extracting(StudyResults::study).containsExactly(one);
    assertThat(consult.get(dean(), one).study()).isEqualTo(one);
    assertRefused(AccessRule.NOT_FOUND, () -> consult.get(dean(), new UUID(9, 99)));
    assertRefused(AccessRule.PERMISSION_MISSING, () -> consult.get(student, one));
  }

  private ResultQueries queries(UUID known) {
    return new ResultQueries() {
      @Override
      public Optional<StudyResults> find(UUID study) {
        return Optional.of(study)
            .filter(known::equals)
            .map(id -> new StudyResults(id, "999261100001", Place.of(List.of(FACULTY)), List.of()));
      }

      @Override
      public List<UUID> listStudiesOf(UUID person) {
        return List.of(known);
      }
    };
  }

  private void recognise(LocalDate assessed, RecogniseResults.Line... lines) {
    recognise.recognise(
        dean(), new RecogniseResults.Command(SUBJECT, assessed, Stream.of(lines).toList()));
  }

  private void correct(UUID study, String number) {
    correct.correct(
        dean(),
        new CorrectResult.Command(
            study, SUBJECT, 68, new CorrectResult.OrderEntry(number, TODAY, FILE)));
  }

  private static RecogniseResults.Line line(UUID study, int points) {
    return new RecogniseResults.Line(study, points);
  }

  private UUID student(UUID faculty, UUID curriculum, StudyStatus status) {
    return all.add(faculty, curriculum, status);
  }

  private static Actor dean() {
    return Actors.dean(FACULTY);
  }
}
