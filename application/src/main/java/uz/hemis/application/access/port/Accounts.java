package uz.hemis.application.access.port;

import java.util.Optional;
import java.util.UUID;
import uz.hemis.domain.access.Account;
import uz.hemis.domain.access.Login;

/** Accounts. */
public interface Accounts {

  /**
   * The account to be proved at sign-in, read in a transaction of its own: while the proof is
   * computed no connection is held.
   */
  Optional<Account> findByLogin(Login login);

  /** The account, read like {@link #findByLogin}. */
  Optional<Account> findForProof(UUID account);

  /** The account with this identifier. */
  Optional<Account> find(UUID account);

  /**
   * Keeps a new or changed account.
   *
   * @throws uz.hemis.domain.shared.rule.RuleBroken {@code LOGIN_TAKEN}, {@code ACCOUNT_EXISTS},
   *     {@code VERSION_STALE}
   */
  void save(Account account);

  /**
   * Uses up the time step of a code, so that each code works once.
   *
   * @return false when this step or a later one was used before
   */
  boolean useStep(UUID account, long step);
}
