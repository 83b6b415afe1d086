package uz.hemis.adapters.rest.calendar;

import io.smallrye.common.annotation.RunOnVirtualThread;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.LocalDate;
import java.time.Year;
import java.util.UUID;
import uz.hemis.adapters.rest.edge.Edge;
import uz.hemis.adapters.rest.edge.RequestContext;
import uz.hemis.application.calendar.PublishDecree;
import uz.hemis.application.calendar.query.CalendarQueries;
import uz.hemis.application.calendar.query.DecreeQueries;
import uz.hemis.application.shared.PageRequest;
import uz.hemis.openapi.api.CalendarApi;
import uz.hemis.openapi.model.CalendarYear;
import uz.hemis.openapi.model.Decree;
import uz.hemis.openapi.model.DecreeEntry;
import uz.hemis.openapi.model.DecreeList;
import uz.hemis.openapi.model.DueDate;
import uz.hemis.openapi.model.WeekType;

@ApplicationScoped
@RunOnVirtualThread
@Edge
class CalendarResource implements CalendarApi {

  private final CalendarQueries queries;
  private final DecreeQueries decrees;
  private final PublishDecree publishDecree;
  private final RequestContext request;

  CalendarResource(
      CalendarQueries queries,
      DecreeQueries decrees,
      PublishDecree publishDecree,
      RequestContext request) {
    this.queries = queries;
    this.decrees = decrees;
    this.publishDecree = publishDecree;
    this.request = request;
  }

  @Override
  public DueDate computeDueDate(LocalDate event, Integer workingDays, WeekType week) {
    var end = queries.findDueDate(event, workingDays, CalendarMapping.toWeek(week));
    return CalendarMapping.toView(end, request.language());
  }

  @Override
  public CalendarYear getCalendarYear(Integer year, WeekType week) {
    var found = queries.findYear(Year.of(year), CalendarMapping.toWeek(week));
    return CalendarMapping.toView(found, request.language());
  }

  @Override
  public DecreeList listDecrees(Integer limit, String after, Boolean totalCount) {
    var page = decrees.listDecrees(new PageRequest(limit, after, totalCount));
    return DecreeMapping.toView(page);
  }

  @Override
  public Decree getDecree(UUID id) {
    return DecreeMapping.toView(decrees.getDecree(id), request.language());
  }

  @Override
  public Decree publishDecree(DecreeEntry entry) {
    UUID id = publishDecree.publish(request.actor(), DecreeMapping.toCommand(entry));
    return getDecree(id);
  }
}
