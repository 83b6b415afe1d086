package uz.hemis.domain.security;

import uz.hemis.domain.shared.rule.Refusal;
import uz.hemis.domain.shared.rule.Rule;

/** Rules about information security: clause 2.3 of the regulation. */
public enum SecurityRule implements Rule {
  /** The ministry's policy is published by its ICT unit. */
  POLICY_UNIT_UNFIT(Refusal.FORBIDDEN),
  /** A policy of this number and date has been published. */
  POLICY_KNOWN(Refusal.CONFLICT),
  /** The policy bears a date to come. */
  POLICY_DATED_AHEAD(Refusal.INVALID),
  /** A policy is not in force before its date. */
  POLICY_IN_FORCE_BEFORE_DATE(Refusal.INVALID),
  /** A setting lies outside what is sane. */
  POLICY_SETTING_UNFIT(Refusal.INVALID),
  /** An unused session would last longer than any session. */
  POLICY_IDLE_BEYOND_SESSION(Refusal.INVALID),
  /** The institution acknowledges a policy once. */
  POLICY_ACKNOWLEDGED(Refusal.CONFLICT),
  /** Access to the server is confirmed by an order with number, date and file. */
  SERVER_ACCESS_ORDER_MISSING(Refusal.INVALID),
  /** Access to the server does not begin before its order. */
  SERVER_ACCESS_ORDER_AFTER_START(Refusal.INVALID),
  /** There is no such person to give access to. */
  SERVER_ACCESS_PERSON_UNKNOWN(Refusal.INVALID),
  /** The person has this access during the period. */
  SERVER_ACCESS_OVERLAPS(Refusal.CONFLICT),
  /** The access has been revoked. */
  SERVER_ACCESS_REVOKED(Refusal.CONFLICT),
  /** One table does not hold all changes and accounts of the review. */
  ACCESS_REVIEW_TOO_LONG(Refusal.INVALID);

  private final Refusal refusal;

  SecurityRule(Refusal refusal) {
    this.refusal = refusal;
  }

  @Override
  public String clause() {
    return "2.3";
  }

  @Override
  public Refusal refusal() {
    return refusal;
  }
}
