package uz.hemis.application.approvals.port;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import uz.hemis.domain.approvals.Delegation;

/** The delegated rights to decide (4.3). */
public interface Delegations {

  /**
   * The delegation, locked until the transaction ends.
   *
   * @throws uz.hemis.domain.shared.rule.RuleBroken {@code NOT_FOUND}
   */
  Delegation getForUpdate(UUID id);

  /** All delegations of the assignment; nobody else delegates it until the transaction ends. */
  List<Delegation> listOfForUpdate(UUID assignment);

  /** What is delegated to the person on the day and not revoked. */
  List<Delegation> listTo(UUID delegate, LocalDate day);

  /**
   * Keeps the delegation as it is now.
   *
   * @throws uz.hemis.domain.shared.rule.RuleBroken {@code VERSION_STALE}
   */
  void save(Delegation delegation);
}
