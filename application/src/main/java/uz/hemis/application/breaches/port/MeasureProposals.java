package uz.hemis.application.breaches.port;

import java.util.UUID;
import uz.hemis.domain.breaches.MeasureProposal;

/** The proposals for measures. */
public interface MeasureProposals {

  /**
   * The proposal, locked until the transaction ends.
   *
   * @throws uz.hemis.domain.shared.rule.RuleBroken {@code NOT_FOUND}
   */
  MeasureProposal getForUpdate(UUID id);

  /** Keeps a new one, or its decision. */
  void save(MeasureProposal proposal);
}
