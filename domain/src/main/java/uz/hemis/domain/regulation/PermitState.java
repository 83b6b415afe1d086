package uz.hemis.domain.regulation;

/** How far a request for late entry has come (order, clause 5). */
public enum PermitState {
  /** Asked for; not more than three months late, so RTTRM decides. */
  AWAITING_RTTRM,
  /** Asked for; more than three months late, so the ministry's unit decides. */
  AWAITING_MINISTRY,
  /** May be used once, up to and including its last day. */
  GRANTED,
  /** Refused with a reason. */
  REFUSED,
  /** The entry was made under it. */
  USED,
  /** Its last day went by without the entry. */
  EXPIRED
}
