package uz.hemis.adapters.persistence.security;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import uz.hemis.adapters.persistence.shared.Cursor;
import uz.hemis.adapters.persistence.shared.Jdbc;
import uz.hemis.application.security.query.AccessReviewQueries;
import uz.hemis.application.security.query.IdleAccountView;
import uz.hemis.application.security.query.RoleChangeView;
import uz.hemis.application.shared.Page;
import uz.hemis.application.shared.PageRequest;

/** Reads the assignments and sign-ins themselves, so that the review misses nothing. */
@ApplicationScoped
class SqlAccessReviewQueries implements AccessReviewQueries {

  private static final UUID BEFORE_ALL = new UUID(0, 0);

  private final Jdbc jdbc;

  SqlAccessReviewQueries(Jdbc jdbc) {
    this.jdbc = jdbc;
  }

  @Override
  public Page<RoleChangeView> listChanges(Span span, PageRequest page) {
    Instant at = span.from();
    UUID assignment = BEFORE_ALL;
    String kind = "";
    if (page.after() != null) {
      List<String> key = Cursor.read(page.after(), 3);
      at = Cursor.part(key.get(0), Instant::parse);
      assignment = Cursor.part(key.get(1), UUID::fromString);
      kind = key.get(2);
    }
    Long total =
        page.totalCount()
            ? jdbc.find(ReviewRows.COUNT_CHANGES, row -> row.getLong(1), span.from(), span.until())
                .orElseThrow()
            : null;
    return Pages.of(
        jdbc.list(
            ReviewRows.CHANGES,
            ReviewRows::change,
            span.from(),
            span.until(),
            at,
            assignment,
            kind,
            page.limit() + 1),
        page,
        total,
        last -> Cursor.after(last.at(), last.assignment(), last.kind()));
  }

  @Override
  public List<RoleChangeView> listChanges(Span span, int most) {
    return jdbc.list(
        ReviewRows.CHANGES,
        ReviewRows::change,
        span.from(),
        span.until(),
        span.from(),
        BEFORE_ALL,
        "",
        most);
  }

  @Override
  public Page<IdleAccountView> listIdleAccounts(Instant before, LocalDate today, PageRequest page) {
    String after = page.after() == null ? "" : Cursor.read(page.after(), 1).getFirst();
    Long total =
        page.totalCount()
            ? jdbc.find(ReviewRows.COUNT_IDLE, row -> row.getLong(1), before).orElseThrow()
            : null;
    return Pages.of(
        jdbc.list(ReviewRows.IDLE, ReviewRows::idle, today, today, before, after, page.limit() + 1),
        page,
        total,
        last -> Cursor.after(last.login()));
  }

  @Override
  public List<IdleAccountView> listIdleAccounts(Instant before, LocalDate today, int most) {
    return jdbc.list(ReviewRows.IDLE, ReviewRows::idle, today, today, before, "", most);
  }
}
