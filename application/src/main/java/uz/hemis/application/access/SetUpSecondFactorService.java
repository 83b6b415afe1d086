package uz.hemis.application.access;

import uz.hemis.application.access.port.Accounts;
import uz.hemis.application.access.port.OneTimeCodes;
import uz.hemis.application.shared.UseCase;
import uz.hemis.domain.access.AccessRule;
import uz.hemis.domain.access.Account;
import uz.hemis.domain.access.Actor;
import uz.hemis.domain.shared.rule.RuleBroken;

@UseCase
class SetUpSecondFactorService implements SetUpSecondFactor {

  private final Accounts accounts;
  private final OneTimeCodes codes;

  SetUpSecondFactorService(Accounts accounts, OneTimeCodes codes) {
    this.accounts = accounts;
    this.codes = codes;
  }

  @Override
  public Secret setUp(Actor actor) {
    Account account =
        accounts.find(actor.account()).orElseThrow(() -> new RuleBroken(AccessRule.NOT_SIGNED_IN));
    String secret = codes.newSecret();
    account.setUpSecondFactor(secret);
    accounts.save(account);
    return new Secret(secret, codes.address(secret, account.identity().login()));
  }
}
