package uz.hemis.bootstrap.structure;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.function.Consumer;
import java.util.function.Supplier;
import org.junit.jupiter.api.Test;
import uz.hemis.application.calendar.port.WorkingWeek;
import uz.hemis.application.shared.Identities;
import uz.hemis.application.shared.Page;
import uz.hemis.application.shared.PageRequest;
import uz.hemis.application.structure.UnitPlaces;
import uz.hemis.application.structure.port.Institutions;
import uz.hemis.application.structure.port.Units;
import uz.hemis.application.structure.query.StructureQueries;
import uz.hemis.application.structure.query.UnitFilter;
import uz.hemis.application.structure.query.UnitView;
import uz.hemis.bootstrap.TestDatabase;
import uz.hemis.domain.access.AccessRule;
import uz.hemis.domain.shared.rule.Rule;
import uz.hemis.domain.shared.rule.RuleBroken;
import uz.hemis.domain.shared.time.WeekType;
import uz.hemis.domain.structure.Change;
import uz.hemis.domain.structure.Institution;
import uz.hemis.domain.structure.Names;
import uz.hemis.domain.structure.StructureOrder;
import uz.hemis.domain.structure.StructureRule;
import uz.hemis.domain.structure.Unit;
import uz.hemis.domain.structure.UnitLabel;
import uz.hemis.domain.structure.UnitParent;
import uz.hemis.domain.structure.UnitPeriod;
import uz.hemis.domain.structure.UnitType;

@QuarkusTest
@QuarkusTestResource(TestDatabase.class)
class StructureIT {

  private static final LocalDate OPENED = LocalDate.of(2026, 9, 1);
  private static final UUID CLERK = new UUID(0, 1);
  private static final Instant NOW = Instant.parse("2026-08-25T05:00:00Z");

  @Inject Units units;
  @Inject Institutions institutions;
  @Inject WorkingWeek settings;
  @Inject StructureQueries queries;
  @Inject UnitPlaces places;
  @Inject Identities identities;
  @Inject EntityManager database;

  @Test
  void a_unit_comes_back_with_its_whole_life() {
    Unit faculty = opened(UnitType.FACULTY, null, "Hayot");
    changed(faculty.id(), unit -> unit.rename(label("Hayot B", code(unit)), change(20)));
    changed(faculty.id(), unit -> unit.rename(label("Hayot C", code(unit)), change(20)));
    changed(faculty.id(), unit -> unit.close(change(40), false, false));

    Unit kept = inTransaction(() -> units.get(faculty.id()));

    assertThat(kept.version()).isEqualTo(3);
    assertThat(kept.closing()).isEqualTo(change(40));
    assertThat(kept.history())
        .extracting(UnitPeriod::from)
        .containsExactly(day(0), day(20), day(20));
    assertThat(kept.history())
        .extracting(UnitPeriod::until)
        .containsExactly(day(20), day(20), day(41));
    assertThat(inTransaction(() -> queries.listUnitHistory(faculty.id())))
        .isEqualTo(kept.history());
  }

  @Test
  void the_tree_is_drawn_as_of_a_day() {
    Unit faculty = opened(UnitType.FACULTY, null, "Kecha");
    changed(faculty.id(), unit -> unit.rename(label("Kecha yangi", code(unit)), change(20)));
    changed(faculty.id(), unit -> unit.close(change(40), false, false));

    assertThat(namesAsOf("kecha", day(-1), null)).isEmpty();
    assertThat(namesAsOf("kecha", day(0), null)).containsExactly("Kecha");
    assertThat(namesAsOf("kecha", day(19), true)).containsExactly("Kecha");
    assertThat(namesAsOf("kecha", day(20), true)).containsExactly("Kecha yangi");
    assertThat(namesAsOf("kecha", day(40), true)).containsExactly("Kecha yangi");
    assertThat(namesAsOf("kecha", day(41), true)).isEmpty();
    assertThat(namesAsOf("kecha", day(41), false)).containsExactly("Kecha yangi");
  }

  @Test
  void units_are_listed_page_by_page_without_loss() {
    Unit faculty = opened(UnitType.FACULTY, null, "Sahifa");
    List<UUID> expected = new ArrayList<>();
    for (int i = 0; i < 5; i++) {
      expected.add(opened(UnitType.DEPARTMENT, faculty, "Sahifa " + i % 3).id());
    }
    UnitFilter below = new UnitFilter(day(0), UnitType.DEPARTMENT, faculty.id(), true, null);
    List<UUID> seen = new ArrayList<>();
    String after = null;
    do {
      String from = after;
      Page<UnitView> page =
          inTransaction(() -> queries.listUnits(below, new PageRequest(2, from, true)));
      assertThat(page.totalCount()).isEqualTo(5);
      page.items().forEach(unit -> seen.add(unit.id()));
      after = page.next();
    } while (after != null);

    assertThat(seen).containsExactlyInAnyOrderElementsOf(expected);
  }

  @Test
  void wildcards_in_a_name_prefix_are_letters() {
    opened(UnitType.FACULTY, null, "Belgi 100% ! _");

    assertThat(namesAsOf("Belgi 100% ! _", day(0), null)).hasSize(1);
    assertThat(namesAsOf("%elgi", day(0), null)).isEmpty();
    assertThat(namesAsOf("Belg_", day(0), null)).isEmpty();
  }

  @Test
  void the_place_of_a_unit_names_all_units_above_innermost_first() {
    Unit board = opened(UnitType.BOARD, null, "Yuqori");
    Unit section = opened(UnitType.SECTION, board, "Quyi");
    Unit centre = opened(UnitType.CENTRE, section, "Eng quyi");

    assertThat(inTransaction(() -> places.get(centre.id())).units())
        .containsExactly(centre.id(), section.id(), board.id());
    assertRefused(StructureRule.UNIT_UNKNOWN, () -> places.get(new UUID(7, 7)));
  }

  @Test
  void children_are_asked_for_by_the_day() {
    Unit faculty = opened(UnitType.FACULTY, null, "Ota");
    Unit department = opened(UnitType.DEPARTMENT, faculty, "Bola");
    changed(department.id(), unit -> unit.close(change(10), false, false));

    assertThat(inTransaction(() -> units.hasChildrenAfter(faculty.id(), day(9)))).isTrue();
    assertThat(inTransaction(() -> units.hasChildrenAfter(faculty.id(), day(10)))).isFalse();
  }

  @Test
  void the_code_of_an_open_unit_is_found_in_any_case() {
    Unit faculty = opened(UnitType.FACULTY, null, "Kod");

    assertThat(inTransaction(() -> units.findOpenByCode(code(faculty).toLowerCase())))
        .contains(faculty.id());
    changed(faculty.id(), unit -> unit.close(change(10), false, false));
    assertThat(inTransaction(() -> units.findOpenByCode(code(faculty)))).isEmpty();
  }

  @Test
  void the_database_refuses_a_department_under_a_section_and_a_changed_history() {
    Unit section = opened(UnitType.SECTION, null, "Boʻlim");

    assertThatThrownBy(
            () ->
                sql(
                    "update structure_unit set parent_id = id, parent_type = type where id = '"
                        + section.id()
                        + "'"))
        .hasStackTraceContaining("structure_unit_not_own_parent");
    assertThatThrownBy(() -> sql("update structure_unit_history set code = 'X'" + of(section)))
        .hasStackTraceContaining("append-only");
    assertThatThrownBy(() -> sql("delete from structure_unit_history" + of(section)))
        .hasStackTraceContaining("append-only");
    assertThatThrownBy(
            () -> {
              Unit department = open(UnitType.DEPARTMENT, UnitParent.institution(), "Kafedra");
              save(
                  new Unit(
                      department.id(),
                      UnitType.DEPARTMENT,
                      0,
                      List.of(
                          new UnitPeriod(
                              department.current().label(), section.id(), change(0), null)),
                      null));
            })
        .hasStackTraceContaining("structure_unit_parent_kind");
  }

  @Test
  void the_institution_is_one_and_settles_the_week() {
    Institution before =
        inTransaction(institutions::find)
            .orElseGet(
                () ->
                    new Institution(
                        0, names("Universitet"), "301", "200000001", WeekType.SIX_DAY, null));
    inTransaction(
        () -> {
          institutions.save(with(before, WeekType.FIVE_DAY));
          return null;
        });
    Institution kept = inTransaction(queries::getInstitution);

    assertThat(inTransaction(settings::week)).isEqualTo(WeekType.FIVE_DAY);
    assertRefused(AccessRule.VERSION_STALE, () -> institutions.get(kept.version() + 1));
    inTransaction(
        () -> {
          institutions.save(with(institutions.get(kept.version()), WeekType.SIX_DAY));
          return null;
        });
    assertThat(inTransaction(queries::getInstitution).version()).isEqualTo(kept.version() + 1);
    assertThat(inTransaction(settings::week)).isEqualTo(WeekType.SIX_DAY);
  }

  private List<String> namesAsOf(String prefix, LocalDate day, Boolean open) {
    UnitFilter filter = new UnitFilter(day, null, null, open, prefix);
    return inTransaction(() -> queries.listUnits(filter, new PageRequest(50, null, false)))
        .items()
        .stream()
        .map(unit -> unit.label().names().uzLatn())
        .toList();
  }

  private Unit opened(UnitType type, Unit parent, String name) {
    UnitParent place =
        parent == null ? UnitParent.institution() : parent.asParent(List.of(parent.id()));
    return save(open(type, place, name));
  }

  private Unit open(UnitType type, UnitParent parent, String name) {
    UUID id = identities.next();
    String code = id.toString().substring(20).replace("-", "");
    return Unit.open(id, type, label(name, code), parent, change(0));
  }

  private Unit save(Unit unit) {
    return inTransaction(
        () -> {
          units.lockTree();
          units.save(unit);
          return unit;
        });
  }

  private void changed(UUID id, Consumer<Unit> change) {
    inTransaction(
        () -> {
          units.lockTree();
          Unit unit = units.get(id);
          change.accept(unit);
          units.save(unit);
          return null;
        });
  }

  private void sql(String statement) {
    inTransaction(() -> database.createNativeQuery(statement).executeUpdate());
  }

  private void assertRefused(Rule rule, Supplier<?> deed) {
    assertThatExceptionOfType(RuleBroken.class)
        .isThrownBy(() -> inTransaction(deed::get))
        .satisfies(broken -> assertThat(broken.rule()).isEqualTo(rule));
  }

  private static <T> T inTransaction(Callable<T> deed) {
    return QuarkusTransaction.requiringNew().call(deed);
  }

  private static String of(Unit unit) {
    return " where unit_id = '" + unit.id() + "'";
  }

  private static String code(Unit unit) {
    return unit.current().label().code();
  }

  private static LocalDate day(int afterOpening) {
    return OPENED.plusDays(afterOpening);
  }

  private static Change change(int afterOpening) {
    StructureOrder order = new StructureOrder("128-T", LocalDate.of(2026, 8, 24));
    return Change.ordered(order, day(afterOpening), CLERK, NOW);
  }

  private static UnitLabel label(String name, String code) {
    return new UnitLabel(names(name), code);
  }

  private static Names names(String name) {
    return new Names(name, null, null, null);
  }

  private static Institution with(Institution institution, WeekType week) {
    return new Institution(
        institution.version(),
        institution.names(),
        institution.code(),
        institution.taxpayerNumber(),
        week,
        institution.address());
  }
}
