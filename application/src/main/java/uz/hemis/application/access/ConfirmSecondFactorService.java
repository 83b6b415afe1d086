package uz.hemis.application.access;

import java.time.Instant;
import java.util.Map;
import java.util.OptionalLong;
import java.util.UUID;
import uz.hemis.application.access.port.Accounts;
import uz.hemis.application.access.port.OneTimeCodes;
import uz.hemis.application.access.port.SignInAttempts;
import uz.hemis.application.shared.Moment;
import uz.hemis.application.shared.UseCase;
import uz.hemis.domain.access.AccessRule;
import uz.hemis.domain.access.Account;
import uz.hemis.domain.access.Actor;
import uz.hemis.domain.access.SecondFactor;
import uz.hemis.domain.shared.rule.RuleBroken;

@UseCase
class ConfirmSecondFactorService implements ConfirmSecondFactor {

  private final SignInAttempts attempts;
  private final Accounts accounts;
  private final OneTimeCodes codes;
  private final Moment moment;

  ConfirmSecondFactorService(
      SignInAttempts attempts, Accounts accounts, OneTimeCodes codes, Moment moment) {
    this.attempts = attempts;
    this.accounts = accounts;
    this.codes = codes;
    this.moment = moment;
  }

  @Override
  public void confirm(Actor actor, Command command) {
    Instant now = moment.now();
    Account account =
        accounts
            .findForProof(actor.account())
            .orElseThrow(() -> new RuleBroken(AccessRule.NOT_SIGNED_IN));
    SecondFactor waiting = account.secondFactorToConfirm();
    UUID attempt = attempts.begin(account.identity().login(), command.address(), now);
    OptionalLong step = codes.step(waiting.secret(), command.oneTimeCode(), now);
    attempts.end(attempt, step.isEmpty());
    if (step.isEmpty()) {
      throw new RuleBroken(AccessRule.ONE_TIME_CODE_UNFIT, "/oneTimeCode", Map.of());
    }
    account.confirmSecondFactor(now);
    accounts.save(account);
    accounts.useStep(account.id(), step.getAsLong());
  }
}
