package uz.hemis.application.monitoring;

import java.time.Duration;
import java.time.Instant;
import uz.hemis.application.monitoring.query.UsageFilter;
import uz.hemis.application.monitoring.query.UsageQueries;
import uz.hemis.application.monitoring.query.UsageView;
import uz.hemis.application.shared.Moment;
import uz.hemis.application.shared.Page;
import uz.hemis.application.shared.PageRequest;
import uz.hemis.application.shared.UseCase;
import uz.hemis.domain.access.Actor;
import uz.hemis.domain.access.Permission;
import uz.hemis.domain.monitoring.Staff;

@UseCase
class ViewUsageService implements ViewUsage {

  private final UsageQueries queries;
  private final Moment moment;

  ViewUsageService(UsageQueries queries, Moment moment) {
    this.queries = queries;
    this.moment = moment;
  }

  @Override
  public Page<UsageView> list(Actor actor, Selection selection, PageRequest page) {
    actor.require(Permission.USAGE_VIEW);
    UsageFilter filter =
        new UsageFilter(selection.role(), notSince(selection), selection.withOverdue());
    return queries.listUsage(filter, Staff.ROLES, moment.today(), page);
  }

  private Instant notSince(Selection selection) {
    Integer days = selection.notSignedInForDays();
    return days == null ? null : moment.now().minus(Duration.ofDays(days));
  }
}
