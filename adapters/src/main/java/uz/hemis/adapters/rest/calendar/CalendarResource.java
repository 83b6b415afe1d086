package uz.hemis.adapters.rest.calendar;

import io.smallrye.common.annotation.RunOnVirtualThread;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.LocalDate;
import uz.hemis.adapters.rest.edge.Edge;
import uz.hemis.adapters.rest.edge.RequestContext;
import uz.hemis.application.calendar.query.CalendarQueries;
import uz.hemis.openapi.api.CalendarApi;
import uz.hemis.openapi.model.DueDate;
import uz.hemis.openapi.model.WeekType;

@ApplicationScoped
@RunOnVirtualThread
@Edge
class CalendarResource implements CalendarApi {

  private final CalendarQueries queries;
  private final RequestContext request;

  CalendarResource(CalendarQueries queries, RequestContext request) {
    this.queries = queries;
    this.request = request;
  }

  @Override
  public DueDate computeDueDate(LocalDate event, Integer workingDays, WeekType week) {
    var end = queries.findDueDate(event, workingDays, CalendarMapping.toWeek(week));
    return CalendarMapping.toView(end, request.language());
  }
}
