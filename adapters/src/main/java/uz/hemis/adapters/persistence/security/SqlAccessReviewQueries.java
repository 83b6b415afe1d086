package uz.hemis.adapters.persistence.security;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import uz.hemis.adapters.persistence.shared.Conditions;
import uz.hemis.adapters.persistence.shared.Jdbc;
import uz.hemis.application.security.query.AccessReviewQueries;
import uz.hemis.application.security.query.IdleAccountView;
import uz.hemis.application.security.query.RoleChangeView;
import uz.hemis.application.shared.Page;
import uz.hemis.application.shared.PageRequest;

/** Reads the assignments and sign-ins themselves, so that the review misses nothing. */
@ApplicationScoped
class SqlAccessReviewQueries implements AccessReviewQueries {

  private final Jdbc jdbc;

  SqlAccessReviewQueries(Jdbc jdbc) {
    this.jdbc = jdbc;
  }

  @Override
  public Page<RoleChangeView> listChanges(Span span, PageRequest page) {
    return ReviewRows.CHANGES.page(jdbc, within(span), page);
  }

  @Override
  public List<RoleChangeView> listChanges(Span span, int most) {
    return ReviewRows.CHANGES.first(jdbc, within(span), most);
  }

  @Override
  public Page<IdleAccountView> listIdleAccounts(Instant before, LocalDate today, PageRequest page) {
    return ReviewRows.accounts(today).page(jdbc, idleSince(before), page);
  }

  @Override
  public List<IdleAccountView> listIdleAccounts(Instant before, LocalDate today, int most) {
    return ReviewRows.accounts(today).first(jdbc, idleSince(before), most);
  }

  private static Conditions within(Span span) {
    return new Conditions().and("c.at >= ?", span.from()).and("c.at < ?", span.until());
  }

  private static Conditions idleSince(Instant before) {
    return new Conditions()
        .and("c.disabled_at is null")
        .and("coalesce(greatest(s.at, l.at), c.created_at) < ?", before);
  }
}
