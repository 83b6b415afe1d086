package uz.hemis.domain.regulation;

/** How far a request for late entry has come (order, clause 5). */
public enum PermitState {
  /** Asked for; not more than three months late, so RTTRM decides. */
  AWAITING_RTTRM,
  /** Asked for; more than three months late, so the ministry's unit decides. */
  AWAITING_MINISTRY,
  /** May be used once for each of its entries, up to and including its last day. */
  GRANTED,
  /** Refused with a reason. */
  REFUSED,
  /** All its entries were made under it. */
  USED,
  /** Its last day went by without all its entries. */
  EXPIRED,
  /** Who asked took it back. */
  WITHDRAWN;

  /** Whether entries may still come of it. */
  public boolean isLive() {
    return this == AWAITING_RTTRM || this == AWAITING_MINISTRY || this == GRANTED;
  }
}
