package uz.hemis.application.approvals.port;

import java.time.Instant;
import java.util.Optional;
import java.util.UUID;
import uz.hemis.domain.approvals.Matter;
import uz.hemis.domain.approvals.Proposal;

/** The proposals, decided or not (4.3). */
public interface KeptProposals {

  /**
   * The proposal, locked until the transaction ends.
   *
   * @throws uz.hemis.domain.shared.rule.RuleBroken {@code NOT_FOUND}
   */
  Proposal getForUpdate(UUID id);

  /**
   * The undecided proposal of the same kind, subject and reference, locked until the transaction
   * ends. Nobody else proposes the same matter meanwhile.
   */
  Optional<Proposal> findPendingForUpdate(Matter matter);

  /**
   * Keeps the proposal as it is now.
   *
   * @throws uz.hemis.domain.shared.rule.RuleBroken {@code VERSION_STALE}
   */
  void save(Proposal proposal);

  /**
   * Voids a proposal that was found altered, once the running transaction is over: the refusal
   * undoes everything that the transaction itself does.
   */
  void voidAfterwards(UUID id, Instant at);
}
