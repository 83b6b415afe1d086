package uz.hemis.application.breaches.query;

import java.util.UUID;
import uz.hemis.domain.breaches.Addressee;
import uz.hemis.domain.breaches.ProposalState;

/**
 * Which proposals are asked for; null members ask for nothing.
 *
 * @param breach a breach that they cite
 */
public record ProposalFilter(ProposalState state, Addressee addressee, UUID breach) {

  /** Everything. */
  public static ProposalFilter any() {
    return new ProposalFilter(null, null, null);
  }
}
