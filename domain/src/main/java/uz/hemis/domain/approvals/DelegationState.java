package uz.hemis.domain.approvals;

/** How far a delegation has come (4.3). */
public enum DelegationState {
  /** Its first day is still to come. */
  AHEAD,
  /** The delegate may decide. */
  IN_FORCE,
  /** Its last day is over. */
  OVER,
  /** It was taken back. */
  REVOKED,
  /** The delegated assignment was taken back or is over. */
  ASSIGNMENT_ENDED
}
