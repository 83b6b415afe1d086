package uz.hemis.adapters.rest.monitoring;

import java.time.YearMonth;
import java.util.OptionalInt;
import java.util.UUID;
import uz.hemis.application.monitoring.RemindPeople;
import uz.hemis.application.monitoring.ViewBoards;
import uz.hemis.application.monitoring.ViewUsage;
import uz.hemis.application.monitoring.query.Board;
import uz.hemis.application.monitoring.query.BoardFilter;
import uz.hemis.application.monitoring.query.PersonRow;
import uz.hemis.application.monitoring.query.UsageView;
import uz.hemis.application.shared.Page;
import uz.hemis.domain.access.Role;
import uz.hemis.domain.monitoring.Counts;
import uz.hemis.domain.monitoring.Grouping;
import uz.hemis.openapi.model.BoardCounts;
import uz.hemis.openapi.model.BoardGrouping;
import uz.hemis.openapi.model.BoardLine;
import uz.hemis.openapi.model.ComplianceBoard;
import uz.hemis.openapi.model.PersonBoard;
import uz.hemis.openapi.model.PersonLine;
import uz.hemis.openapi.model.Reminder;
import uz.hemis.openapi.model.RoleName;
import uz.hemis.openapi.model.UsageLine;
import uz.hemis.openapi.model.UsageList;

/** Between the contract's words and those of boards. */
final class MonitoringMapping {

  private MonitoringMapping() {}

  static Grouping toGrouping(BoardGrouping grouping) {
    return Grouping.valueOf(grouping.name());
  }

  static ViewBoards.Selection toSelection(
      String from, String to, RoleName role, Integer annex, String duty, UUID unit) {
    return new ViewBoards.Selection(
        new BoardFilter(toRole(role), annex, duty, unit), toMonth(from), toMonth(to));
  }

  static ViewUsage.Selection toSelection(RoleName role, Integer days, Boolean withOverdue) {
    return new ViewUsage.Selection(toRole(role), days, withOverdue);
  }

  static RemindPeople.Command toCommand(Reminder reminder) {
    return new RemindPeople.Command(reminder.people(), reminder.text());
  }

  static ComplianceBoard toView(Board board, BoardWords words) {
    return new ComplianceBoard(
        BoardGrouping.valueOf(board.grouping().name()),
        board.period().from().toString(),
        board.period().to().toString(),
        board.asOf(),
        board.rows().stream()
            .map(
                row ->
                    new BoardLine(
                        row.key(), words.label(board.grouping(), row), toView(row.counts())))
            .toList(),
        toView(board.totals()));
  }

  static PersonBoard toPeople(Page<PersonRow> page) {
    return new PersonBoard(
        page.items().stream()
            .map(row -> new PersonLine(row.person(), row.name(), toView(row.counts())))
            .toList(),
        page.next(),
        page.totalCount());
  }

  static UsageList toUsage(Page<UsageView> page) {
    return new UsageList(
        page.items().stream().map(MonitoringMapping::toView).toList(),
        page.next(),
        page.totalCount());
  }

  private static UsageLine toView(UsageView view) {
    return new UsageLine(
        view.person(),
        view.name(),
        view.roles().stream().map(role -> RoleName.valueOf(role.name())).toList(),
        view.lastSignIn(),
        view.notDone(),
        view.overdue(),
        view.oldestDueDate());
  }

  private static BoardCounts toView(Counts counts) {
    OptionalInt share = counts.inTimePerMille();
    return new BoardCounts(
        counts.due(),
        counts.inTime(),
        counts.late(),
        counts.open(),
        counts.locked(),
        counts.permits(),
        counts.breaches(),
        share.isPresent() ? share.getAsInt() : null);
  }

  private static Role toRole(RoleName role) {
    return role == null ? null : Role.valueOf(role.name());
  }

  private static YearMonth toMonth(String month) {
    return month == null ? null : YearMonth.parse(month);
  }
}
