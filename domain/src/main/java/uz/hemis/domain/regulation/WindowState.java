package uz.hemis.domain.regulation;

/** Whether entry is possible. */
public enum WindowState {
  /** Entry needs no permit. */
  OPEN,
  /** The term is over: RTTRM may open. */
  CLOSED,
  /** The term was over more than three calendar months ago: the ministry's unit may open. */
  CLOSED_GROSSLY,
  /** The event came before the regulation (7.1): no duty binds it, entry is open. */
  BEFORE_REGULATION,
  /** The version in force on the date has no such duty: entry is open. */
  NOT_BOUND
}
