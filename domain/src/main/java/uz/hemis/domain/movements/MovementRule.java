package uz.hemis.domain.movements;

import uz.hemis.domain.shared.rule.Refusal;
import uz.hemis.domain.shared.rule.Rule;

/** Rules about orders that move studies: 3.1.5 and the acts that it rests on. */
public enum MovementRule implements Rule {
  /** Every movement names its order by number, date and file. */
  MOVEMENT_ORDER_MISSING("3.1.5", Refusal.INVALID),
  /** The order is of the type that the movement asks for. */
  MOVEMENT_ORDER_TYPE_UNFIT("3.1.5", Refusal.INVALID),
  /** An order is not dated ahead. */
  MOVEMENT_ORDER_AHEAD("3.1.5", Refusal.INVALID),
  /** An expulsion has its reason, other movements have none. */
  MOVEMENT_REASON_UNFIT("3.1.5", Refusal.INVALID),
  /** Academic leave has its ground and its last day, within the length that the ground allows. */
  LEAVE_TERM_UNFIT("resolution 344", Refusal.INVALID),
  /** The study is moved once by an order. */
  STUDY_NAMED_TWICE("3.1.5", Refusal.INVALID),
  /** There is no such study in the scope of who enters. */
  STUDY_UNKNOWN("3.1.5", Refusal.INVALID),
  /** The destination is not one that the movement leads to. */
  DESTINATION_UNFIT("3.1.5", Refusal.INVALID),
  /** The group is open, of that curriculum and of that course. */
  DESTINATION_GROUP_UNFIT("3.1.5", Refusal.INVALID),
  /** Nobody is promoted beyond the last course. */
  COURSE_IS_LAST("3.1.5", Refusal.CONFLICT),
  /** Nobody graduates before the last course. */
  COURSE_IS_NOT_LAST("3.1.5", Refusal.CONFLICT),
  /** Promotion asks for the grade point average that the institution has set. */
  AVERAGE_TOO_LOW("resolution 824, 42", Refusal.CONFLICT),
  /** Graduation asks for all credits of the curriculum. */
  CREDITS_MISSING("resolution 824", Refusal.CONFLICT),
  /** Graduation asks for a complete clearance sheet. */
  CLEARANCE_MISSING("3.1.14", Refusal.CONFLICT),
  /** The threshold of promotion lies between 2.4 and 3.0. */
  THRESHOLD_UNFIT("resolution 824, 42", Refusal.INVALID),
  /** An order is taken back once. */
  ORDER_REVERSED("3.1.5", Refusal.CONFLICT),
  /** What an order did is taken back only while nothing came after it. */
  STUDY_MOVED_SINCE("3.1.5", Refusal.CONFLICT);

  private final String clause;
  private final Refusal refusal;

  MovementRule(String clause, Refusal refusal) {
    this.clause = clause;
    this.refusal = refusal;
  }

  @Override
  public String clause() {
    return clause;
  }

  @Override
  public Refusal refusal() {
    return refusal;
  }
}
