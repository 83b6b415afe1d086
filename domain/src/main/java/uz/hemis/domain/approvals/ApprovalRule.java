package uz.hemis.domain.approvals;

import uz.hemis.domain.shared.rule.Refusal;
import uz.hemis.domain.shared.rule.Rule;

/** Rules about approval by another person and its delegation: clauses 2.1 and 4.3. */
public enum ApprovalRule implements Rule {
  /** Nobody decides on what the same person proposed, whatever the account, role or delegation. */
  OWN_PROPOSAL("4.3", Refusal.CONFLICT),
  /** The role, own or delegated, is not among those that decide, or does not reach so far. */
  NOT_AN_APPROVER("4.3", Refusal.FORBIDDEN),
  /** A proposal is decided, withdrawn or voided once. */
  PROPOSAL_DECIDED("4.3", Refusal.CONFLICT),
  /** The decider saw something else than what is proposed. */
  PROPOSAL_CHANGED("4.3", Refusal.CONFLICT),
  /** What is stored is not what was proposed; the proposal is void. */
  PROPOSAL_ALTERED("4.3", Refusal.CONFLICT),
  /** Who refuses says why. */
  PROPOSAL_REFUSAL_UNREASONED("4.3", Refusal.INVALID),
  /** Only who proposed withdraws. */
  PROPOSAL_OF_ANOTHER("4.3", Refusal.FORBIDDEN),
  /** The delegation is not the actor's, not in its days, revoked, or its assignment has ended. */
  DELEGATION_NOT_IN_FORCE("4.3", Refusal.FORBIDDEN),
  /** A right is delegated by whoever holds it, or in absence by the leadership. */
  DELEGATION_OF_ANOTHER("4.3", Refusal.FORBIDDEN),
  /** There is no such assignment to delegate. */
  DELEGATED_ASSIGNMENT_UNKNOWN("4.3", Refusal.INVALID),
  /** The assignment's role decides nothing, or is not the institution's to give. */
  DELEGATED_ROLE_UNFIT("4.3", Refusal.INVALID),
  /** The assignment does not stand on the first day of the delegation. */
  DELEGATED_ASSIGNMENT_ENDED("4.3", Refusal.CONFLICT),
  /** Nobody is their own delegate. */
  DELEGATION_TO_ONESELF("4.3", Refusal.INVALID),
  /** There is no such person to delegate to. */
  DELEGATE_UNKNOWN("4.3", Refusal.INVALID),
  /** A delegation names its last day, within one year. */
  DELEGATION_TOO_LONG("4.3", Refusal.INVALID),
  /** A delegation rests on an internal order. */
  DELEGATION_ORDER_MISSING("2.1", Refusal.INVALID),
  /** A delegation does not begin before its order. */
  DELEGATION_BEFORE_ORDER("2.1", Refusal.INVALID),
  /** An assignment is delegated once at a time. */
  DELEGATION_OVERLAPS("4.3", Refusal.CONFLICT),
  /** A delegation is revoked once. */
  DELEGATION_REVOKED("4.3", Refusal.CONFLICT);

  private final String clause;
  private final Refusal refusal;

  ApprovalRule(String clause, Refusal refusal) {
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
