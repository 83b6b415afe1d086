package uz.hemis.domain.approvals;

/** How far a proposal has come (4.3). */
public enum ProposalState {
  /** Waits for a decision. */
  PROPOSED,
  /** Another person approved; the entry took effect. */
  APPROVED,
  /** Another person refused, with a reason. */
  REFUSED,
  /** A newer proposal took its place, or it was found altered. */
  VOID,
  /** Whoever proposed took it back. */
  WITHDRAWN
}
