package uz.hemis.adapters.rest.monitoring;

import io.smallrye.common.annotation.RunOnVirtualThread;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.UUID;
import uz.hemis.adapters.rest.edge.Edge;
import uz.hemis.adapters.rest.edge.RequestContext;
import uz.hemis.application.monitoring.RemindPeople;
import uz.hemis.application.monitoring.ViewBoards;
import uz.hemis.application.monitoring.ViewUsage;
import uz.hemis.application.monitoring.query.Board;
import uz.hemis.application.shared.PageRequest;
import uz.hemis.openapi.Download;
import uz.hemis.openapi.api.MonitoringApi;
import uz.hemis.openapi.model.BoardGrouping;
import uz.hemis.openapi.model.ComplianceBoard;
import uz.hemis.openapi.model.PersonBoard;
import uz.hemis.openapi.model.Reminder;
import uz.hemis.openapi.model.ReminderReceipt;
import uz.hemis.openapi.model.RoleName;
import uz.hemis.openapi.model.UsageList;

@ApplicationScoped
@RunOnVirtualThread
@Edge
class MonitoringResource implements MonitoringApi {

  private final ViewBoards boards;
  private final ViewUsage usage;
  private final RemindPeople remind;
  private final RequestContext request;

  MonitoringResource(
      ViewBoards boards, ViewUsage usage, RemindPeople remind, RequestContext request) {
    this.boards = boards;
    this.usage = usage;
    this.remind = remind;
    this.request = request;
  }

  @Override
  public ComplianceBoard viewComplianceBoard(
      BoardGrouping groupBy,
      String from,
      String to,
      RoleName role,
      Integer annex,
      String duty,
      UUID unit) {
    return MonitoringMapping.toView(
        board(groupBy, MonitoringMapping.toSelection(from, to, role, annex, duty, unit)), words());
  }

  @Override
  public Download exportComplianceBoard(
      BoardGrouping groupBy,
      String from,
      String to,
      RoleName role,
      Integer annex,
      String duty,
      UUID unit) {
    return BoardWorkbook.of(
        board(groupBy, MonitoringMapping.toSelection(from, to, role, annex, duty, unit)), words());
  }

  @Override
  public Download drawComplianceBoard(
      BoardGrouping groupBy,
      String from,
      String to,
      RoleName role,
      Integer annex,
      String duty,
      UUID unit) {
    return BoardPicture.of(
        board(groupBy, MonitoringMapping.toSelection(from, to, role, annex, duty, unit)), words());
  }

  @Override
  public PersonBoard listPeopleCompliance(
      String from,
      String to,
      RoleName role,
      Integer annex,
      String duty,
      UUID unit,
      Integer limit,
      String after,
      Boolean totalCount) {
    var selection = MonitoringMapping.toSelection(from, to, role, annex, duty, unit);
    var page = new PageRequest(limit, after, totalCount);
    return MonitoringMapping.toPeople(boards.people(request.actor(), selection, page));
  }

  @Override
  public UsageList listUsage(
      RoleName role,
      Integer notSignedInForDays,
      Boolean withOverdue,
      Integer limit,
      String after,
      Boolean totalCount) {
    var selection = MonitoringMapping.toSelection(role, notSignedInForDays, withOverdue);
    var page = new PageRequest(limit, after, totalCount);
    return MonitoringMapping.toUsage(usage.list(request.actor(), selection, page));
  }

  @Override
  public ReminderReceipt remindPeople(Reminder reminder) {
    reminder.people().forEach(request::about);
    return new ReminderReceipt(
        remind.remind(request.actor(), MonitoringMapping.toCommand(reminder)));
  }

  private Board board(BoardGrouping groupBy, ViewBoards.Selection selection) {
    return boards.board(request.actor(), MonitoringMapping.toGrouping(groupBy), selection);
  }

  private BoardWords words() {
    return new BoardWords(request.language());
  }
}
