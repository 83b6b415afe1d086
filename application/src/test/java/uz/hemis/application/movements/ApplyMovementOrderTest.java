package uz.hemis.application.movements;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.tuple;
import static uz.hemis.application.access.Refusals.assertRefused;
import static uz.hemis.application.movements.Faculty.FACULTY;
import static uz.hemis.application.movements.Faculty.FILE;
import static uz.hemis.application.movements.Faculty.OTHER;
import static uz.hemis.application.movements.Faculty.TODAY;

import java.math.BigDecimal;
import java.util.List;
import java.util.UUID;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import uz.hemis.domain.access.AccessRule;
import uz.hemis.domain.access.Actor;
import uz.hemis.domain.access.Role;
import uz.hemis.domain.access.Scope;
import uz.hemis.domain.movements.Destination;
import uz.hemis.domain.movements.MovementOrder;
import uz.hemis.domain.movements.MovementRule;
import uz.hemis.domain.regulation.Entry;
import uz.hemis.domain.regulation.RegulationRule;
import uz.hemis.domain.results.Standing;
import uz.hemis.domain.shared.rule.Fault;
import uz.hemis.domain.shared.rule.RuleBroken;
import uz.hemis.domain.students.MovementKind;
import uz.hemis.domain.students.StudentRule;
import uz.hemis.domain.students.StudyStatus;

class ApplyMovementOrderTest {

  private final Faculty faculty = new Faculty();

  @Test
  void an_order_moves_all_that_it_names() {
    UUID one = faculty.student(FACULTY, StudyStatus.APPLIED);
    UUID other = faculty.student(FACULTY, StudyStatus.APPLIED);

    UUID id = apply(MovementKind.ENROL, one, other);

    assertThat(faculty.kept.values()).allMatch(s -> s.status() == StudyStatus.STUDYING);
    assertThat(faculty.savedTogether()).isEqualTo(2);
    assertThat(faculty.followed).containsExactly(one, other);
    MovementOrder order = faculty.orders.get(id);
    assertThat(order.moves()).hasSize(2);
    assertThat(order.applied().role()).isEqualTo(Role.DEAN);
    assertThat(faculty.attached).containsExactly(FILE);
  }

  @Test
  void one_that_may_not_go_stops_all_and_all_are_told() {
    UUID one = faculty.student(FACULTY, StudyStatus.APPLIED);
    UUID gone = faculty.student(FACULTY, StudyStatus.GRADUATED);
    UUID away = faculty.student(FACULTY, StudyStatus.ON_LEAVE);

    assertThatThrownBy(() -> apply(MovementKind.ENROL, one, gone, away))
        .isInstanceOfSatisfying(
            RuleBroken.class,
            no ->
                assertThat(no.faults())
                    .extracting(Fault::rule, Fault::field)
                    .containsExactly(
                        tuple(StudentRule.MOVEMENT_ILLEGAL, "/studies/1"),
                        tuple(StudentRule.MOVEMENT_ILLEGAL, "/studies/2")));
    assertThat(faculty.orders).isEmpty();
    assertThat(faculty.savedTogether()).isZero();
  }

  @Test
  void it_is_one_entry_of_the_faculty_by_the_date_of_the_order() {
    UUID one = faculty.student(FACULTY, StudyStatus.APPLIED);
    UUID other = faculty.student(FACULTY, StudyStatus.APPLIED);

    apply(MovementKind.ENROL, one, other);

    assertThat(faculty.window.admitted)
        .extracting(Entry::kind, Entry::subject, Entry::orderNumber, Entry::dates)
        .containsExactly(tuple("MOVEMENT", FACULTY, "41-T", Entry.Dates.both(TODAY)));
  }

  @Test
  void a_closed_window_moves_nobody() {
    UUID one = faculty.student(FACULTY, StudyStatus.APPLIED);
    faculty.window.closed = new RuleBroken(RegulationRule.ENTRY_CLOSED);

    assertRefused(RegulationRule.ENTRY_CLOSED, () -> apply(MovementKind.ENROL, one));
    assertThat(faculty.orders).isEmpty();
  }

  @Test
  void under_a_permit_the_order_names_it() {
    faculty.window.permit = Faculty.PERMIT;

    UUID id = apply(MovementKind.ENROL, faculty.student(FACULTY, StudyStatus.APPLIED));

    assertThat(faculty.orders.get(id).applied().permit()).isEqualTo(Faculty.PERMIT);
  }

  @Test
  void students_of_another_faculty_do_not_exist() {
    UUID foreign = faculty.student(OTHER, StudyStatus.APPLIED);

    assertRefused(
        MovementRule.STUDY_UNKNOWN,
        () -> apply(MovementKind.ENROL, foreign, new UUID(9, 99)),
        "/studies/0/study",
        "/studies/1/study");
  }

  @Test
  void nobody_is_named_twice() {
    UUID one = faculty.student(FACULTY, StudyStatus.APPLIED);

    assertRefused(
        MovementRule.STUDY_NAMED_TWICE,
        () -> apply(MovementKind.ENROL, one, one),
        "/studies/1/study");
  }

  @Test
  void without_an_order_nobody_is_moved() {
    UUID one = faculty.student(FACULTY, StudyStatus.APPLIED);
    assertRefused(
        MovementRule.MOVEMENT_ORDER_MISSING,
        () ->
            faculty.apply.apply(
                Faculty.dean(),
                new ApplyMovementOrder.Command(
                    MovementKind.ENROL,
                    new ApplyMovementOrder.OrderEntry(null, null, "21", null),
                    TODAY,
                    null,
                    null,
                    null,
                    lines(one))),
        "/order/number",
        "/order/date",
        "/order/file");
  }

  @Test
  void promotion_asks_for_the_threshold_of_the_institution() {
    UUID one = faculty.student(FACULTY, StudyStatus.STUDYING);
    faculty.standings.put(one, new Standing(new BigDecimal("2.59"), 60));
    assertRefused(
        MovementRule.AVERAGE_TOO_LOW, () -> apply(MovementKind.PROMOTE, one), "/studies/0");

    faculty.standings.put(one, new Standing(new BigDecimal("2.60"), 60));
    apply(MovementKind.PROMOTE, one);
    assertThat(faculty.kept.get(one).placement().course()).isEqualTo(2);
  }

  @Test
  void another_order_takes_it_back() {
    UUID one = faculty.student(FACULTY, StudyStatus.APPLIED);
    UUID id = apply(MovementKind.ENROL, one);

    faculty.reverse.reverse(
        Faculty.dean(), new ReverseMovementOrder.Command(id, 0, paper("44-T", "21")));

    assertThat(faculty.kept.get(one).status()).isEqualTo(StudyStatus.APPLIED);
    assertThat(faculty.window.admitted)
        .extracting(Entry::orderNumber)
        .containsExactly("41-T", "44-T");
  }

  @Test
  void what_is_wrong_with_the_order_that_takes_back_is_told_at_its_own_members() {
    UUID id = apply(MovementKind.ENROL, faculty.student(FACULTY, StudyStatus.APPLIED));

    assertRefused(
        MovementRule.MOVEMENT_ORDER_MISSING,
        () -> reverse(id, new ApplyMovementOrder.OrderEntry(null, TODAY, "21", null)),
        "/number",
        "/file");
    assertRefused(
        MovementRule.MOVEMENT_ORDER_AHEAD,
        () -> reverse(id, new ApplyMovementOrder.OrderEntry("44-T", TODAY.plusDays(1), "11", FILE)),
        "/date",
        "/type");
  }

  @Test
  void what_is_wrong_with_an_order_is_told_where_it_stands() {
    UUID one = faculty.student(FACULTY, StudyStatus.APPLIED);

    assertRefused(
        MovementRule.MOVEMENT_ORDER_AHEAD,
        () ->
            faculty.apply.apply(
                Faculty.dean(),
                new ApplyMovementOrder.Command(
                    MovementKind.ENROL,
                    new ApplyMovementOrder.OrderEntry("41-T", TODAY.plusDays(1), "11", FILE),
                    TODAY.plusDays(1),
                    null,
                    null,
                    null,
                    lines(one))),
        "/order/date",
        "/order/type");
  }

  @Test
  void nobody_takes_back_an_order_of_another_faculty() {
    UUID one = faculty.student(FACULTY, StudyStatus.APPLIED);
    UUID id = apply(MovementKind.ENROL, one);
    UUID person = new UUID(5, 2);
    Actor stranger =
        new Actor(
            person, person, person, person, Role.DEAN, new Scope(Scope.Kind.FACULTY, OTHER), null);

    assertRefused(
        AccessRule.NOT_FOUND,
        () ->
            faculty.reverse.reverse(
                stranger, new ReverseMovementOrder.Command(id, 0, paper("44-T", "21"))));
  }

  private void reverse(UUID order, ApplyMovementOrder.OrderEntry by) {
    faculty.reverse.reverse(Faculty.dean(), new ReverseMovementOrder.Command(order, 0, by));
  }

  private UUID apply(MovementKind kind, UUID... studies) {
    return faculty.apply.apply(
        Faculty.dean(),
        new ApplyMovementOrder.Command(
            kind, paper("41-T", kind.orderType()), TODAY, null, null, null, lines(studies)));
  }

  private static ApplyMovementOrder.OrderEntry paper(String number, String type) {
    return new ApplyMovementOrder.OrderEntry(number, TODAY, type, FILE);
  }

  private static List<ApplyMovementOrder.Line> lines(UUID... studies) {
    return Stream.of(studies)
        .map(study -> new ApplyMovementOrder.Line(study, Destination.NONE))
        .toList();
  }
}
