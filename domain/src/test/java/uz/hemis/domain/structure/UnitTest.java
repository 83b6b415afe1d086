package uz.hemis.domain.structure;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.assertThatNoException;
import static org.assertj.core.groups.Tuple.tuple;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import uz.hemis.domain.shared.rule.RuleBroken;

class UnitTest {

  private static final LocalDate OPENED = LocalDate.of(2026, 9, 1);
  private static final StructureOrder ORDER =
      new StructureOrder("128-T", LocalDate.of(2026, 8, 24));
  private static final Instant NOW = Instant.parse("2026-08-25T05:00:00Z");
  private static final UUID CLERK = new UUID(0, 1);
  private static final UUID FACULTY = new UUID(0, 10);
  private static final UUID DEPARTMENT = new UUID(0, 11);

  private final Unit faculty = open(FACULTY, UnitType.FACULTY, UnitParent.institution());

  @ParameterizedTest
  @CsvSource({
    "FACULTY, FACULTY, false",
    "FACULTY, RECTORATE, false",
    "DEPARTMENT, FACULTY, true",
    "DEPARTMENT, DEPARTMENT, false",
    "DEPARTMENT, SECTION, false",
    "SECTION, BOARD, true",
    "SECTION, FACULTY, false",
    "BOARD, RECTORATE, true",
    "CENTRE, CENTRE, true",
    "CENTRE, DEPARTMENT, false",
    "RECTORATE, SECTION, true",
  })
  void kinds_stand_only_where_they_belong(UnitType type, UnitType parent, boolean may) {
    assertThat(type.mayStandUnder(parent)).isEqualTo(may);
    ThrowingCallable opening = () -> open(new UUID(0, 12), type, at(parent, OPENED, null));
    if (may) {
      assertThatNoException().isThrownBy(opening);
    } else {
      assertRefused(StructureRule.UNIT_PARENT_UNFIT, opening);
    }
  }

  @ParameterizedTest
  @CsvSource({"FACULTY", "DEPARTMENT", "SECTION", "BOARD", "CENTRE", "RECTORATE"})
  void every_kind_may_stand_under_the_institution_itself(UnitType type) {
    assertThat(open(FACULTY, type, UnitParent.institution()).current().parent()).isNull();
  }

  @Test
  void nothing_opens_before_the_unit_above() {
    UnitParent opensLater = at(UnitType.FACULTY, OPENED.plusDays(1), null);

    assertRefused(
        StructureRule.UNIT_PARENT_NOT_OPEN,
        () -> open(DEPARTMENT, UnitType.DEPARTMENT, opensLater));
  }

  @Test
  void on_the_first_day_of_the_unit_above_others_may_open_under_it() {
    UnitParent sameDay = at(UnitType.FACULTY, OPENED, null);

    assertThat(open(DEPARTMENT, UnitType.DEPARTMENT, sameDay).openedOn()).isEqualTo(OPENED);
  }

  @Test
  void nothing_opens_under_a_unit_whose_closing_is_recorded() {
    UnitParent closing = at(UnitType.FACULTY, OPENED, OPENED.plusYears(1));

    assertRefused(
        StructureRule.UNIT_PARENT_NOT_OPEN, () -> open(DEPARTMENT, UnitType.DEPARTMENT, closing));
  }

  @Test
  void a_new_name_ends_the_former_stretch_on_its_first_day() {
    faculty.rename(label("Amaliy matematika"), change(OPENED.plusDays(30)));

    assertThat(faculty.history())
        .extracting(UnitPeriod::from, UnitPeriod::until)
        .containsExactly(tuple(OPENED, OPENED.plusDays(30)), tuple(OPENED.plusDays(30), null));
    assertThat(faculty.current().label().names().uzLatn()).isEqualTo("Amaliy matematika");
  }

  @Test
  void two_changes_may_hold_from_the_same_day() {
    faculty.rename(label("A"), change(OPENED));
    faculty.rename(label("B"), change(OPENED));

    assertThat(faculty.history()).hasSize(3);
    assertThat(faculty.current().label().names().uzLatn()).isEqualTo("B");
  }

  @Test
  void no_change_holds_from_before_the_last_one() {
    faculty.rename(label("A"), change(OPENED.plusDays(10)));

    assertRefused(
        StructureRule.UNIT_CHANGE_OUT_OF_ORDER,
        () -> faculty.rename(label("B"), change(OPENED.plusDays(9))));
  }

  @Test
  void a_move_changes_the_place_and_keeps_the_name() {
    Unit department = open(DEPARTMENT, UnitType.DEPARTMENT, faculty.asParent(List.of(FACULTY)));

    department.move(UnitParent.institution(), change(OPENED.plusDays(1)));

    assertThat(department.current().parent()).isNull();
    assertThat(department.current().label()).isEqualTo(label("Matematika"));
    assertThat(department.history().getFirst().parent()).isEqualTo(FACULTY);
  }

  @Test
  void a_unit_does_not_come_to_stand_under_itself() {
    Unit board = open(FACULTY, UnitType.BOARD, UnitParent.institution());
    UnitParent below =
        new UnitParent(DEPARTMENT, UnitType.SECTION, List.of(DEPARTMENT, FACULTY), OPENED, null);

    assertRefused(StructureRule.UNIT_CYCLE, () -> board.move(below, change(OPENED)));
    assertRefused(
        StructureRule.UNIT_CYCLE,
        () -> board.move(board.asParent(List.of(FACULTY)), change(OPENED)));
  }

  @Test
  void the_day_of_opening_may_be_the_last_day() {
    faculty.close(change(OPENED), false, false);

    assertThat(faculty.closing().on()).isEqualTo(OPENED);
    assertThat(faculty.current().until()).isEqualTo(OPENED.plusDays(1));
  }

  @Test
  void no_unit_closes_before_it_opened() {
    assertRefused(
        StructureRule.UNIT_CHANGE_OUT_OF_ORDER,
        () -> faculty.close(change(OPENED.minusDays(1)), false, false));
  }

  @Test
  void open_children_and_occupants_are_named_together() {
    assertThatExceptionOfType(RuleBroken.class)
        .isThrownBy(() -> faculty.close(change(OPENED), true, true))
        .satisfies(
            broken ->
                assertThat(broken.faults())
                    .extracting(fault -> fault.rule())
                    .containsExactly(
                        StructureRule.UNIT_HAS_OPEN_CHILDREN, StructureRule.UNIT_OCCUPIED));
    assertThat(faculty.closing()).isNull();
  }

  @Test
  void a_closed_unit_is_not_changed_any_more() {
    faculty.close(change(OPENED), false, false);
    Change later = change(OPENED.plusDays(5));

    assertRefused(StructureRule.UNIT_CLOSED, () -> faculty.rename(label("A"), later));
    assertRefused(StructureRule.UNIT_CLOSED, () -> faculty.move(UnitParent.institution(), later));
    assertRefused(StructureRule.UNIT_CLOSED, () -> faculty.close(later, false, false));
  }

  private static Unit open(UUID id, UnitType type, UnitParent parent) {
    return Unit.open(id, type, label("Matematika"), parent, change(OPENED));
  }

  private static UnitParent at(UnitType type, LocalDate openedOn, LocalDate closedOn) {
    return new UnitParent(FACULTY, type, List.of(FACULTY), openedOn, closedOn);
  }

  private static UnitLabel label(String name) {
    return new UnitLabel(new Names(name, null, null, null), "MATH");
  }

  private static Change change(LocalDate on) {
    return Change.ordered(ORDER, on, CLERK, NOW);
  }

  private static void assertRefused(StructureRule rule, ThrowingCallable deed) {
    assertThatExceptionOfType(RuleBroken.class)
        .isThrownBy(deed)
        .satisfies(broken -> assertThat(broken.rule()).isEqualTo(rule));
  }
}
