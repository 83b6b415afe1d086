package uz.hemis.domain.personnel;

import uz.hemis.domain.shared.rule.Refusal;
import uz.hemis.domain.shared.rule.Rule;

/** Rules about staff and their posts: clause 3.1.3. */
public enum PersonnelRule implements Rule {
  /** The person already has an employee card. */
  EMPLOYEE_EXISTS(Refusal.CONFLICT),
  /** Another employee already has this number. */
  EMPLOYEE_NUMBER_TAKEN(Refusal.CONFLICT),
  /** A card is not removed while its employee holds a post. */
  EMPLOYEE_EMPLOYED(Refusal.CONFLICT),
  /** The order number is missing or longer than 40 signs. */
  ORDER_NUMBER_UNFIT(Refusal.INVALID),
  /** The order's date is missing. */
  ORDER_DATE_MISSING(Refusal.INVALID),
  /** An order is not dated in the future. */
  ORDER_DATE_IN_FUTURE(Refusal.INVALID),
  /** The date from which the event takes effect is missing. */
  EFFECTIVE_DATE_MISSING(Refusal.INVALID),
  /** The event takes effect before the person turns 16. */
  EMPLOYEE_UNDER_AGE(Refusal.INVALID),
  /** The event takes effect before the event that the employment had last. */
  EFFECTIVE_BEFORE_LAST_EVENT(Refusal.INVALID),
  /** Hiring and change of position name a post. */
  POST_MISSING(Refusal.INVALID),
  /** A dismissal names no post. */
  POST_UNFIT(Refusal.INVALID),
  /** The post names no unit. */
  POST_UNIT_MISSING(Refusal.INVALID),
  /** The position is missing or longer than 200 signs. */
  POSITION_UNFIT(Refusal.INVALID),
  /** A rate is 0.05 to 1.50 in steps of 0.05. */
  RATE_UNFIT(Refusal.INVALID),
  /** A main employment has a rate of at most 1.00. */
  MAIN_RATE_EXCEEDED(Refusal.INVALID),
  /** Form of employment is missing. */
  EMPLOYMENT_FORM_MISSING(Refusal.INVALID),
  /** Change of position and dismissal name the employment that they concern. */
  EMPLOYMENT_MISSING(Refusal.INVALID),
  /** A hiring begins a new employment and names none. */
  EMPLOYMENT_UNFIT(Refusal.INVALID),
  /** The employee has no such employment. */
  EMPLOYMENT_UNKNOWN(Refusal.INVALID),
  /** The employment has already ended by dismissal. */
  EMPLOYMENT_ENDED(Refusal.CONFLICT),
  /** The employee has another main employment in the same days. */
  MAIN_EMPLOYMENT_EXISTS(Refusal.CONFLICT),
  /** The employee already holds this position in this unit in the same days. */
  EMPLOYMENT_OVERLAPS(Refusal.CONFLICT),
  /** Main and internal part-time rates together pass the limit. */
  RATE_SUM_EXCEEDED(Refusal.CONFLICT),
  /** This event of this order has been recorded before. */
  EVENT_ALREADY_RECORDED(Refusal.CONFLICT);

  private final Refusal refusal;

  PersonnelRule(Refusal refusal) {
    this.refusal = refusal;
  }

  @Override
  public String clause() {
    return "3.1.3";
  }

  @Override
  public Refusal refusal() {
    return refusal;
  }
}
