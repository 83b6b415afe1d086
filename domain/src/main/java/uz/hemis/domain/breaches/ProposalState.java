package uz.hemis.domain.breaches;

/** The fate of a proposal (order, clause 5: O-5.4). */
public enum ProposalState {
  /** Not yet decided. */
  SUBMITTED,
  /** The measure will be taken. */
  ACCEPTED,
  /** It will not, for a reason. */
  DECLINED
}
