package uz.hemis.application.security;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import uz.hemis.application.security.query.AccessReviewQueries;
import uz.hemis.application.security.query.AccessReviewQueries.Span;
import uz.hemis.application.security.query.IdleAccountView;
import uz.hemis.application.security.query.RoleChangeView;
import uz.hemis.application.shared.Moment;
import uz.hemis.application.shared.Page;
import uz.hemis.application.shared.PageRequest;
import uz.hemis.application.shared.UseCase;
import uz.hemis.domain.access.Actor;
import uz.hemis.domain.access.Permission;
import uz.hemis.domain.security.SecurityRule;
import uz.hemis.domain.shared.rule.RuleBroken;
import uz.hemis.domain.shared.time.Period;
import uz.hemis.domain.shared.time.Tashkent;

@UseCase
class ReviewAccessService implements ReviewAccess {

  private final AccessReviewQueries queries;
  private final Moment moment;

  ReviewAccessService(AccessReviewQueries queries, Moment moment) {
    this.queries = queries;
    this.moment = moment;
  }

  @Override
  public Page<RoleChangeView> listChanges(Actor actor, Period period, PageRequest page) {
    actor.require(Permission.ACCESS_REVIEW);
    return queries.listChanges(span(period), page);
  }

  @Override
  public Page<IdleAccountView> listIdleAccounts(Actor actor, int days, PageRequest page) {
    actor.require(Permission.ACCESS_REVIEW);
    return queries.listIdleAccounts(daysAgo(days), moment.today(), page);
  }

  @Override
  public Export export(Actor actor, Period period, int days) {
    actor.require(Permission.ACCESS_REVIEW);
    return new Export(
        whole(queries.listChanges(span(period), MOST_EXPORTED + 1)),
        whole(queries.listIdleAccounts(daysAgo(days), moment.today(), MOST_EXPORTED + 1)));
  }

  /** The days from their first to their last moment, but nothing that is still to come. */
  private Span span(Period period) {
    Instant from = period.from().atStartOfDay(Tashkent.ZONE).toInstant();
    Instant until = period.to().plusDays(1).atStartOfDay(Tashkent.ZONE).toInstant();
    Instant now = moment.now();
    return new Span(from, until.isBefore(now) ? until : now);
  }

  private Instant daysAgo(int days) {
    return moment.now().minus(Duration.ofDays(days));
  }

  private static <T> List<T> whole(List<T> rows) {
    if (rows.size() > MOST_EXPORTED) {
      throw new RuleBroken(
          SecurityRule.ACCESS_REVIEW_TOO_LONG, Map.of("mostExported", MOST_EXPORTED));
    }
    return rows;
  }
}
