package uz.hemis.application.security.query;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import uz.hemis.application.shared.Page;
import uz.hemis.application.shared.PageRequest;

/** What the review of access reads (2.3). */
public interface AccessReviewQueries {

  /**
   * A stretch of time.
   *
   * @param from the first moment, inclusive
   * @param until the last moment, exclusive
   */
  record Span(Instant from, Instant until) {}

  /** Roles given, taken back and ended, oldest first. */
  Page<RoleChangeView> listChanges(Span span, PageRequest page);

  /** The first so many of them. */
  List<RoleChangeView> listChanges(Span span, int most);

  /**
   * Accounts in use, made before the moment and without a sign-in since, by login.
   *
   * @param today the day on which their roles are held
   */
  Page<IdleAccountView> listIdleAccounts(Instant before, LocalDate today, PageRequest page);

  /** The first so many of them. */
  List<IdleAccountView> listIdleAccounts(Instant before, LocalDate today, int most);
}
