package uz.hemis.application.access;

import java.time.Instant;
import java.util.Optional;
import java.util.OptionalLong;
import uz.hemis.application.access.port.Accounts;
import uz.hemis.application.access.port.OneTimeCodes;
import uz.hemis.application.access.port.Passwords;
import uz.hemis.domain.access.Account;
import uz.hemis.domain.access.SecondFactor;

/** Judges whether what somebody shows proves that an account is theirs (2.3). */
final class Proof {

  private final Accounts accounts;
  private final Passwords passwords;
  private final OneTimeCodes codes;

  Proof(Accounts accounts, Passwords passwords, OneTimeCodes codes) {
    this.accounts = accounts;
    this.passwords = passwords;
    this.codes = codes;
  }

  /** Whether everything fits; the password is judged first and always, for the time it takes. */
  boolean holds(Optional<Account> account, String password, String code, Instant now) {
    return passwordFits(account, password)
        && account.filter(a -> a.disabledAt().isEmpty()).isPresent()
        && account.flatMap(Account::secondFactorInForce).stream()
            .allMatch(factor -> uses(account.orElseThrow(), factor, code, now));
  }

  /** Whether the password fits. */
  boolean passwordFits(Optional<Account> account, String password) {
    return passwords.fits(password, account.map(a -> a.credentials().passwordHash()).orElse(null));
  }

  /** Whether the code fits and had not been used; it is used up by asking. */
  boolean uses(Account account, SecondFactor factor, String code, Instant now) {
    if (code == null) {
      return false;
    }
    OptionalLong step = codes.step(factor.secret(), code, now);
    return step.isPresent() && accounts.useStep(account.id(), step.getAsLong());
  }
}
