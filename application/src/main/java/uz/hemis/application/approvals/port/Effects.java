package uz.hemis.application.approvals.port;

import uz.hemis.application.approvals.ProposedEffect;

/** The effects of all kinds of entries that are approved (4.3). */
public interface Effects {

  /**
   * The effect of the kind.
   *
   * @throws IllegalArgumentException when no area answers for the kind
   */
  ProposedEffect of(String kind);
}
