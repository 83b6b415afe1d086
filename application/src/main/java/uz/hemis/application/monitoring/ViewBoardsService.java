package uz.hemis.application.monitoring;

import java.util.Comparator;
import java.util.List;
import java.util.Set;
import uz.hemis.application.monitoring.port.BoundRoles;
import uz.hemis.application.monitoring.query.Board;
import uz.hemis.application.monitoring.query.BoardFilter;
import uz.hemis.application.monitoring.query.BoardQueries;
import uz.hemis.application.monitoring.query.BoardQuestion;
import uz.hemis.application.monitoring.query.BoardRow;
import uz.hemis.application.monitoring.query.PersonRow;
import uz.hemis.application.shared.Moment;
import uz.hemis.application.shared.Page;
import uz.hemis.application.shared.PageRequest;
import uz.hemis.application.shared.UseCase;
import uz.hemis.domain.access.Actor;
import uz.hemis.domain.access.Permission;
import uz.hemis.domain.access.Role;
import uz.hemis.domain.monitoring.BoardPeriod;
import uz.hemis.domain.monitoring.BoardSight;
import uz.hemis.domain.monitoring.Grouping;

@UseCase
class ViewBoardsService implements ViewBoards {

  private final BoardQueries queries;
  private final BoundRoles boundRoles;
  private final Moment moment;

  ViewBoardsService(BoardQueries queries, BoundRoles boundRoles, Moment moment) {
    this.queries = queries;
    this.boundRoles = boundRoles;
    this.moment = moment;
  }

  @Override
  public Board board(Actor actor, Grouping grouping, Selection selection) {
    actor.require(Permission.COMPLIANCE_VIEW);
    BoardQuestion question = question(BoardSight.of(actor), selection);
    List<BoardRow> rows =
        queries.listRows(grouping, question).stream().sorted(order(grouping)).toList();
    return new Board(grouping, question.period(), rows, moment.now());
  }

  @Override
  public Page<PersonRow> people(Actor actor, Selection selection, PageRequest page) {
    actor.require(Permission.COMPLIANCE_VIEW);
    BoardSight sight = BoardSight.of(actor);
    sight.requirePeople();
    return queries.listPeople(question(sight, selection), page);
  }

  private BoardQuestion question(BoardSight sight, Selection selection) {
    BoardFilter filter = selection.filter();
    if (sight.isPartial()) {
      requireInSight(sight, filter);
    }
    BoardPeriod period = BoardPeriod.of(selection.from(), selection.to(), moment.today());
    return new BoardQuestion(filter, sight.roles(), period, moment.today());
  }

  private void requireInSight(BoardSight sight, BoardFilter filter) {
    if (filter.role() != null) {
      sight.requireAny(Set.of(filter.role()));
    }
    if (filter.annex() != null || filter.duty() != null) {
      sight.requireAny(boundRoles.by(filter.annex(), filter.duty()));
    }
  }

  private static Comparator<BoardRow> order(Grouping grouping) {
    return switch (grouping) {
      case ROLE -> Comparator.comparing(row -> Role.valueOf(row.key()));
      case ANNEX -> Comparator.comparing(row -> Integer.valueOf(row.key()));
      case DUTY, MONTH -> Comparator.comparing(BoardRow::key);
      case UNIT ->
          Comparator.comparing(
                  (BoardRow row) -> row.label() == null ? null : row.label().uzLatn(),
                  Comparator.nullsLast(Comparator.naturalOrder()))
              .thenComparing(BoardRow::key);
    };
  }
}
