package uz.hemis.application.access;

import java.util.List;
import java.util.UUID;
import uz.hemis.application.access.port.HeldRoles;
import uz.hemis.application.access.query.AccountQueries;
import uz.hemis.application.access.query.AccountView;
import uz.hemis.application.shared.Moment;
import uz.hemis.application.shared.Page;
import uz.hemis.application.shared.PageRequest;
import uz.hemis.application.shared.UseCase;
import uz.hemis.domain.access.AccessRule;
import uz.hemis.domain.access.Actor;
import uz.hemis.domain.access.HeldRole;
import uz.hemis.domain.access.Permission;
import uz.hemis.domain.shared.rule.RuleBroken;

@UseCase
class ReadAccountsService implements ReadAccounts {

  private final AccountQueries accounts;
  private final HeldRoles heldRoles;
  private final Moment moment;

  ReadAccountsService(AccountQueries accounts, HeldRoles heldRoles, Moment moment) {
    this.accounts = accounts;
    this.heldRoles = heldRoles;
    this.moment = moment;
  }

  @Override
  public Page<AccountView> list(Actor actor, PageRequest page) {
    actor.require(Permission.ACCOUNT_VIEW);
    return accounts.list(page);
  }

  @Override
  public AccountView get(Actor actor, UUID account) {
    actor.require(Permission.ACCOUNT_VIEW);
    return accounts.find(account).orElseThrow(() -> new RuleBroken(AccessRule.NOT_FOUND));
  }

  @Override
  public Current current(Actor actor) {
    List<HeldRole> held = heldRoles.list(actor.person(), moment.today());
    HeldRole active =
        held.stream()
            .filter(role -> role.assignment().equals(actor.assignment()))
            .findFirst()
            .orElseThrow(this::notSignedIn);
    AccountView account = accounts.find(actor.account()).orElseThrow(this::notSignedIn);
    return new Current(account, active, held);
  }

  private RuleBroken notSignedIn() {
    return new RuleBroken(AccessRule.NOT_SIGNED_IN);
  }
}
