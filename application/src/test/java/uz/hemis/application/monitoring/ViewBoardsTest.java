package uz.hemis.application.monitoring;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Instant;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import uz.hemis.application.monitoring.ViewBoards.Selection;
import uz.hemis.application.monitoring.query.Board;
import uz.hemis.application.monitoring.query.BoardFilter;
import uz.hemis.application.monitoring.query.BoardQueries;
import uz.hemis.application.monitoring.query.BoardQuestion;
import uz.hemis.application.monitoring.query.BoardRow;
import uz.hemis.application.monitoring.query.PersonRow;
import uz.hemis.application.shared.Moment;
import uz.hemis.application.shared.Page;
import uz.hemis.application.shared.PageRequest;
import uz.hemis.domain.access.AccessRule;
import uz.hemis.domain.access.Actor;
import uz.hemis.domain.access.MinistryUnit;
import uz.hemis.domain.access.Role;
import uz.hemis.domain.access.Scope;
import uz.hemis.domain.monitoring.Counts;
import uz.hemis.domain.monitoring.Grouping;
import uz.hemis.domain.monitoring.MonitoringRule;
import uz.hemis.domain.regulation.Text;
import uz.hemis.domain.shared.rule.Rule;
import uz.hemis.domain.shared.rule.RuleBroken;

class ViewBoardsTest {

  private static final Instant NOW = Instant.parse("2026-03-27T04:15:00Z");
  private static final PageRequest FIRST = new PageRequest(50, null, false);
  private static final Selection ALL = new Selection(BoardFilter.any(), null, null);

  private final Kept kept = new Kept();
  private final ViewBoards boards =
      new ViewBoardsService(
          kept,
          (annex, _) -> annex == null ? Set.of() : annex == 9 ? Set.of(Role.ACCOUNTING) : Set.of(),
          new Moment() {
            @Override
            public Instant now() {
              return NOW;
            }

            @Override
            public LocalDate today() {
              return LocalDate.of(2026, 3, 27);
            }
          });

  @Test
  void rows_come_in_the_order_of_the_regulation_and_add_up() {
    kept.rows.add(row("DEAN", null, new Counts(5, 1, 1, 1, 1, 1)));
    kept.rows.add(row("ICT_CENTRE", null, new Counts(3, 2, 1, 0, 1, 0)));

    Board board = boards.board(actor(Role.LEADERSHIP, null), Grouping.ROLE, ALL);

    assertThat(board.rows()).extracting(BoardRow::key).containsExactly("ICT_CENTRE", "DEAN");
    assertThat(board.totals()).isEqualTo(new Counts(8, 3, 2, 1, 2, 1));
    assertThat(board.asOf()).isEqualTo(NOW);
    assertThat(board.period().from()).isEqualTo(YearMonth.of(2025, 9));
    assertThat(board.period().to()).isEqualTo(YearMonth.of(2026, 8));
  }

  @Test
  void annexes_are_ordered_as_numbers_and_units_by_name_with_the_institution_last() {
    for (String annex : List.of("10", "9", "2")) {
      kept.rows.add(row(annex, null, Counts.NONE));
    }
    assertThat(keys(Grouping.ANNEX)).containsExactly("2", "9", "10");
    kept.rows.clear();
    kept.rows.add(row(BoardRow.INSTITUTION, null, Counts.NONE));
    kept.rows.add(row("b", new Text("Tillar", "Тиллар", "Я", "L"), Counts.NONE));
    kept.rows.add(row("a", new Text("Fizika", "Физика", "Ф", "P"), Counts.NONE));
    assertThat(keys(Grouping.UNIT)).containsExactly("a", "b", BoardRow.INSTITUTION);
  }

  @Test
  void a_unit_of_the_ministry_is_shown_its_own_without_asking() {
    boards.board(ministry(MinistryUnit.ACCOUNTING_AND_REPORTING), Grouping.ROLE, ALL);
    assertThat(kept.asked.getLast().roles()).containsExactly(Role.ACCOUNTING);

    boards.board(actor(Role.OVERSEER, null), Grouping.ROLE, ALL);
    assertThat(kept.asked.getLast().roles()).containsExactlyInAnyOrder(Role.values());
  }

  @Test
  void a_unit_of_the_ministry_is_refused_the_role_or_annex_of_another() {
    Actor marketing = ministry(MinistryUnit.EDUCATION_QUALITY);
    BoardFilter role = new BoardFilter(Role.ACCOUNTING, null, null, null);
    BoardFilter annex = new BoardFilter(null, 9, null, null);

    assertRefused(marketing, role, MonitoringRule.BOARD_OF_ANOTHER_UNIT);
    assertRefused(marketing, annex, MonitoringRule.BOARD_OF_ANOTHER_UNIT);
    boards.board(
        ministry(MinistryUnit.ACCOUNTING_AND_REPORTING),
        Grouping.DUTY,
        new Selection(annex, null, null));
    boards.board(
        marketing, Grouping.DUTY, new Selection(new BoardFilter(null, 1, null, null), null, null));
  }

  @Test
  void persons_are_for_the_institution() {
    assertThat(boards.people(actor(Role.LEADERSHIP, null), ALL, FIRST).items()).isEmpty();
    for (Actor outside :
        List.of(actor(Role.OVERSEER, null), ministry(MinistryUnit.HUMAN_RESOURCES))) {
      assertThatThrownBy(() -> boards.people(outside, ALL, FIRST))
          .isInstanceOfSatisfying(
              RuleBroken.class,
              e -> assertThat(e.rule()).isEqualTo(MonitoringRule.BOARD_OF_PERSONS));
    }
  }

  @Test
  void who_may_not_see_compliance_sees_nothing() {
    assertRefused(
        actor(Role.HR_DEPARTMENT, null), BoardFilter.any(), AccessRule.PERMISSION_MISSING);
    assertThatThrownBy(() -> boards.people(actor(Role.DEAN, null), ALL, FIRST))
        .isInstanceOf(RuleBroken.class);
    assertThat(kept.asked).isEmpty();
  }

  private void assertRefused(Actor actor, BoardFilter filter, Rule rule) {
    assertThatThrownBy(() -> boards.board(actor, Grouping.DUTY, new Selection(filter, null, null)))
        .isInstanceOfSatisfying(RuleBroken.class, e -> assertThat(e.rule()).isEqualTo(rule));
  }

  private List<String> keys(Grouping grouping) {
    return boards.board(actor(Role.LEADERSHIP, null), grouping, ALL).rows().stream()
        .map(BoardRow::key)
        .toList();
  }

  private static BoardRow row(String key, Text label, Counts counts) {
    return new BoardRow(key, label, counts);
  }

  private static Actor ministry(MinistryUnit unit) {
    return actor(Role.MINISTRY_UNIT, unit);
  }

  private static Actor actor(Role role, MinistryUnit unit) {
    Scope scope =
        role == Role.DEAN ? new Scope(Scope.Kind.FACULTY, new UUID(4, 1)) : Scope.institution();
    return new Actor(new UUID(1, 1), null, null, null, role, scope, unit);
  }

  /** What is counted, as told. */
  private static final class Kept implements BoardQueries {

    private final List<BoardRow> rows = new ArrayList<>();
    private final List<BoardQuestion> asked = new ArrayList<>();

    @Override
    public List<BoardRow> listRows(Grouping grouping, BoardQuestion question) {
      asked.add(question);
      return rows;
    }

    @Override
    public Page<PersonRow> listPeople(BoardQuestion question, PageRequest page) {
      asked.add(question);
      return new Page<>(List.of(), null, null);
    }
  }
}
