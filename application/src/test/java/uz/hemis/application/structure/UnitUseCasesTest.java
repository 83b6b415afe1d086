package uz.hemis.application.structure;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.assertThatNoException;

import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import uz.hemis.application.corrections.Instructions;
import uz.hemis.application.regulation.EntryWindow;
import uz.hemis.application.shared.Moment;
import uz.hemis.domain.access.AccessRule;
import uz.hemis.domain.access.Actor;
import uz.hemis.domain.access.Permission;
import uz.hemis.domain.access.Place;
import uz.hemis.domain.access.Role;
import uz.hemis.domain.access.Scope;
import uz.hemis.domain.regulation.Admission;
import uz.hemis.domain.regulation.Entry;
import uz.hemis.domain.shared.rule.Rule;
import uz.hemis.domain.shared.rule.RuleBroken;
import uz.hemis.domain.structure.Names;
import uz.hemis.domain.structure.StructureOrder;
import uz.hemis.domain.structure.StructureRule;
import uz.hemis.domain.structure.Unit;
import uz.hemis.domain.structure.UnitLabel;
import uz.hemis.domain.structure.UnitType;

class UnitUseCasesTest {

  private static final LocalDate TODAY = LocalDate.of(2026, 8, 25);
  private static final LocalDate OPENED = LocalDate.of(2026, 9, 1);
  private static final StructureOrder ORDER =
      new StructureOrder("128-T", LocalDate.of(2026, 8, 24));

  private final InMemoryUnits units = new InMemoryUnits();
  private final Map<UUID, LocalDate> lastDaysOfWork = new HashMap<>();
  private long lastIdentity;

  private final Moment moment =
      new Moment() {
        @Override
        public Instant now() {
          return Instant.parse("2026-08-25T05:00:00Z");
        }

        @Override
        public LocalDate today() {
          return TODAY;
        }
      };
  private final List<Entry> admitted = new ArrayList<>();
  private final EntryWindow window =
      new EntryWindow() {
        @Override
        public Admission admit(Actor actor, Entry entry) {
          admitted.add(entry);
          return Admission.unbound();
        }

        @Override
        public Admission admitProposed(Actor proposer, Entry entry, Instant proposedAt) {
          return admit(proposer, entry);
        }

        @Override
        public void requireOpen(Entry entry) {
          throw new UnsupportedOperationException("nothing is proposed here");
        }

        @Override
        public Set<Role> approversOf(Entry entry) {
          return Set.of();
        }
      };
  private final List<UUID> askedInstructionFor = new ArrayList<>();
  private final Instructions instructions = (actor, subject) -> askedInstructionFor.add(subject);
  private final StructureEntry entry =
      new StructureEntry(window, unit -> Place.of(List.of(unit)), moment);
  private final OpenUnit openUnit =
      new OpenUnitService(units, entry, instructions, () -> new UUID(0, ++lastIdentity));
  private final ChangeUnit changeUnit = new ChangeUnitService(units, entry, instructions);
  private final MoveUnit moveUnit = new MoveUnitService(units, entry, instructions);
  private final CloseUnit closeUnit =
      new CloseUnitService(
          units,
          (unit, on) -> lastDaysOfWork.containsKey(unit) && !lastDaysOfWork.get(unit).isBefore(on),
          entry,
          instructions);

  private final Actor clerk = actor(Role.HR_DEPARTMENT);

  @Test
  void every_change_asks_for_the_instruction_about_its_unit_and_opening_about_the_one_above() {
    UUID faculty =
        openUnit.open(
            clerk, new OpenUnit.Command(UnitType.FACULTY, label("M", "M"), null, ORDER, OPENED));
    closeUnit.close(clerk, new CloseUnit.Command(faculty, ORDER, OPENED.plusYears(1)));

    assertThat(askedInstructionFor).containsExactly(null, faculty);
    askedInstructionFor.clear();
    UUID unknown = new UUID(7, 7);
    assertRefused(
        AccessRule.NOT_FOUND,
        () -> moveUnit.move(clerk, new MoveUnit.Command(unknown, null, ORDER, OPENED)));
    assertRefused(
        AccessRule.NOT_FOUND,
        () ->
            changeUnit.change(
                clerk, new ChangeUnit.Command(unknown, 0, label("M", "M"), ORDER, OPENED)));
    assertThat(askedInstructionFor).containsExactly(unknown, unknown);
  }

  @Test
  void changes_by_order_pass_the_window_of_their_kind() {
    UUID faculty =
        openUnit.open(
            clerk, new OpenUnit.Command(UnitType.FACULTY, label("M", "M"), null, ORDER, OPENED));
    closeUnit.close(clerk, new CloseUnit.Command(faculty, ORDER, OPENED.plusYears(1)));

    assertThat(admitted).extracting(Entry::kind).containsExactly("UNIT_OPENED", "UNIT_CLOSED");
    assertThat(admitted).extracting(Entry::subject).containsExactly(Entry.INSTITUTION, faculty);
    assertThat(admitted).extracting(one -> one.dates().order()).containsOnly(ORDER.date());
  }

  @ParameterizedTest
  @EnumSource(Role.class)
  void only_those_who_manage_the_structure_change_it(Role role) {
    ThrowingCallable opening =
        () ->
            openUnit.open(
                actor(role),
                new OpenUnit.Command(UnitType.FACULTY, label("M", "M"), null, ORDER, OPENED));
    if (role.holds(Permission.STRUCTURE_MANAGE)) {
      assertThatNoException().isThrownBy(opening);
    } else {
      assertRefused(AccessRule.PERMISSION_MISSING, opening);
    }
  }

  @Test
  void a_unit_opens_by_its_order_under_the_unit_above() {
    UUID faculty = open(UnitType.FACULTY, null, "MATH");
    UUID department = open(UnitType.DEPARTMENT, faculty, "ALG");

    assertThat(units.get(department).current().parent()).isEqualTo(faculty);
    assertThat(units.get(department).opening().recordedBy()).isEqualTo(clerk.person());
  }

  @Test
  void nothing_opens_under_an_unknown_unit() {
    assertRefused(
        StructureRule.UNIT_UNKNOWN, () -> open(UnitType.DEPARTMENT, new UUID(9, 9), "ALG"));
  }

  @Test
  void the_code_of_an_open_unit_is_taken_in_any_case() {
    open(UnitType.FACULTY, null, "MATH");

    assertRefused(StructureRule.UNIT_CODE_TAKEN, () -> open(UnitType.FACULTY, null, "math"));
  }

  @Test
  void the_code_of_a_closed_unit_is_free_again() {
    close(open(UnitType.FACULTY, null, "MATH"), OPENED);

    assertThatNoException().isThrownBy(() -> open(UnitType.FACULTY, null, "MATH"));
  }

  @Test
  void a_correction_needs_no_order_and_waits_for_the_opening() {
    UUID faculty = open(UnitType.FACULTY, null, "MATH");

    change(faculty, 0, label("Matematika", "MAT"), null, null);

    assertThat(units.get(faculty).current().change().order()).isNull();
    assertThat(units.get(faculty).current().from()).isEqualTo(OPENED);
  }

  @Test
  void a_unit_keeps_its_code_when_only_names_change() {
    UUID faculty = open(UnitType.FACULTY, null, "MATH");

    assertThatNoException()
        .isThrownBy(() -> change(faculty, 0, label("Amaliy", "MATH"), ORDER, OPENED));
  }

  @Test
  void an_order_without_a_day_is_no_correction() {
    UUID faculty = open(UnitType.FACULTY, null, "MATH");

    assertRefused(
        StructureRule.UNIT_DATE_MISSING, () -> change(faculty, 0, label("A", "MATH"), ORDER, null));
    assertRefused(
        StructureRule.UNIT_ORDER_MISSING,
        () -> change(faculty, 0, label("A", "MATH"), null, OPENED));
  }

  @Test
  void a_change_that_builds_on_a_former_version_is_stale() {
    UUID faculty = open(UnitType.FACULTY, null, "MATH");
    change(faculty, 0, label("A", "MATH"), null, null);

    assertRefused(
        AccessRule.VERSION_STALE, () -> change(faculty, 0, label("B", "MATH"), null, null));
  }

  @Test
  void a_unit_does_not_move_below_itself() {
    UUID board = open(UnitType.BOARD, null, "B");
    UUID section = open(UnitType.SECTION, board, "S");
    UUID centre = open(UnitType.CENTRE, section, "C");

    assertRefused(
        StructureRule.UNIT_CYCLE,
        () -> moveUnit.move(clerk, new MoveUnit.Command(board, centre, ORDER, OPENED)));
    assertThatNoException()
        .isThrownBy(() -> moveUnit.move(clerk, new MoveUnit.Command(centre, board, ORDER, OPENED)));
    assertThat(units.listPath(centre)).containsExactly(centre, board);
  }

  @Test
  void a_unit_closes_when_its_children_close_on_the_same_day_at_the_latest() {
    UUID faculty = open(UnitType.FACULTY, null, "MATH");
    UUID department = open(UnitType.DEPARTMENT, faculty, "ALG");
    close(department, OPENED.plusDays(10));

    assertRefused(StructureRule.UNIT_HAS_OPEN_CHILDREN, () -> close(faculty, OPENED.plusDays(9)));
    assertThatNoException().isThrownBy(() -> close(faculty, OPENED.plusDays(10)));
  }

  @Test
  void a_child_that_moves_away_the_day_after_does_not_keep_a_unit_open() {
    UUID faculty = open(UnitType.FACULTY, null, "MATH");
    UUID department = open(UnitType.DEPARTMENT, faculty, "ALG");
    moveUnit.move(clerk, new MoveUnit.Command(department, null, ORDER, OPENED.plusDays(10)));

    assertRefused(StructureRule.UNIT_HAS_OPEN_CHILDREN, () -> close(faculty, OPENED.plusDays(8)));
    assertThatNoException().isThrownBy(() -> close(faculty, OPENED.plusDays(9)));
  }

  @Test
  void a_unit_closes_on_the_last_day_of_work_of_its_people_but_not_before() {
    UUID faculty = open(UnitType.FACULTY, null, "MATH");
    lastDaysOfWork.put(faculty, OPENED.plusDays(10));

    assertRefused(StructureRule.UNIT_OCCUPIED, () -> close(faculty, OPENED.plusDays(9)));
    assertThatNoException().isThrownBy(() -> close(faculty, OPENED.plusDays(10)));
  }

  @Test
  void orders_are_obligatory_for_opening_moving_and_closing() {
    UUID board = open(UnitType.BOARD, null, "B");

    assertRefused(
        StructureRule.UNIT_ORDER_MISSING,
        () ->
            openUnit.open(
                clerk,
                new OpenUnit.Command(UnitType.FACULTY, label("M", "M"), null, null, OPENED)));
    assertRefused(
        StructureRule.UNIT_ORDER_MISSING,
        () -> moveUnit.move(clerk, new MoveUnit.Command(board, null, null, OPENED)));
    assertRefused(
        StructureRule.UNIT_ORDER_MISSING,
        () -> closeUnit.close(clerk, new CloseUnit.Command(board, null, OPENED)));
  }

  private UUID open(UnitType type, UUID parent, String code) {
    return openUnit.open(
        clerk, new OpenUnit.Command(type, label("Matematika", code), parent, ORDER, OPENED));
  }

  private void change(
      UUID unit, long version, UnitLabel label, StructureOrder order, LocalDate on) {
    changeUnit.change(clerk, new ChangeUnit.Command(unit, version, label, order, on));
  }

  private Unit close(UUID unit, LocalDate on) {
    closeUnit.close(clerk, new CloseUnit.Command(unit, ORDER, on));
    return units.get(unit);
  }

  private static UnitLabel label(String name, String code) {
    return new UnitLabel(new Names(name, null, null, null), code);
  }

  private static Actor actor(Role role) {
    return new Actor(
        new UUID(1, 1),
        new UUID(1, 2),
        new UUID(1, 3),
        new UUID(1, 4),
        role,
        Scope.institution(),
        null);
  }

  private static void assertRefused(Rule rule, ThrowingCallable deed) {
    assertThatExceptionOfType(RuleBroken.class)
        .isThrownBy(deed)
        .satisfies(broken -> assertThat(broken.rule()).isEqualTo(rule));
  }
}
