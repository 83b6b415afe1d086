package uz.hemis.application.access;

import java.util.List;
import java.util.UUID;
import uz.hemis.application.access.query.AccountView;
import uz.hemis.application.shared.Page;
import uz.hemis.application.shared.PageRequest;
import uz.hemis.domain.access.Actor;
import uz.hemis.domain.access.HeldRole;

/** Shows accounts to those who manage them, and each person their own session (1.2, 1.3). */
public interface ReadAccounts {

  /** One page of all accounts by login. */
  Page<AccountView> list(Actor actor, PageRequest page);

  /**
   * @throws uz.hemis.domain.shared.rule.RuleBroken {@code NOT_FOUND}
   */
  AccountView get(Actor actor, UUID account);

  /** The session in which the person acts. */
  Current current(Actor actor);

  /**
   * @param account the account signed in with
   * @param active the active role
   * @param held every role that the person may act in
   */
  record Current(AccountView account, HeldRole active, List<HeldRole> held) {

    public Current {
      held = List.copyOf(held);
    }
  }
}
