package uz.hemis.application.access;

import java.util.UUID;
import uz.hemis.domain.access.Actor;

/** Takes an account out of use or gives it a new one-time password (2.3, 3.1.1). */
public interface ManageAccount {

  /**
   * Disables the account; its sessions end at once.
   *
   * @throws uz.hemis.domain.shared.rule.RuleBroken {@code ACCOUNT_DISABLED}, {@code
   *     ACCOUNT_BEYOND_ROLE}, {@code NOT_FOUND}
   */
  void disable(Actor actor, UUID account);

  /**
   * Gives the account a new one-time password and takes its second factor away; its sessions end at
   * once.
   *
   * @return the one-time password, shown this once
   * @throws uz.hemis.domain.shared.rule.RuleBroken as {@link #disable}
   */
  String resetPassword(Actor actor, UUID account);
}
