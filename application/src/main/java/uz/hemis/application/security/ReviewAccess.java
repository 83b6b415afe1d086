package uz.hemis.application.security;

import java.util.List;
import uz.hemis.application.security.query.IdleAccountView;
import uz.hemis.application.security.query.RoleChangeView;
import uz.hemis.application.shared.Page;
import uz.hemis.application.shared.PageRequest;
import uz.hemis.domain.access.Actor;
import uz.hemis.domain.shared.time.Period;

/**
 * The review of access (2.3): who got and lost which role by which order, and whose accounts lie
 * unused.
 */
public interface ReviewAccess {

  /** The most rows that one sheet of an export holds. */
  int MOST_EXPORTED = 50_000;

  /**
   * Roles given, taken back and ended in a period, oldest first.
   *
   * @param period days in Tashkent, both ends named
   */
  Page<RoleChangeView> listChanges(Actor actor, Period period, PageRequest page);

  /** Accounts in use whose owner has not signed in for so many days, by login. */
  Page<IdleAccountView> listIdleAccounts(Actor actor, int days, PageRequest page);

  /**
   * Both lists in full.
   *
   * @throws uz.hemis.domain.shared.rule.RuleBroken {@code ACCESS_REVIEW_TOO_LONG} when one holds
   *     more than {@value #MOST_EXPORTED}
   */
  Export export(Actor actor, Period period, int days);

  /** The whole review. */
  record Export(List<RoleChangeView> changes, List<IdleAccountView> idleAccounts) {

    public Export {
      changes = List.copyOf(changes);
      idleAccounts = List.copyOf(idleAccounts);
    }
  }
}
