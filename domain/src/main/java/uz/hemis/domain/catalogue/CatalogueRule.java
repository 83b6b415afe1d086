package uz.hemis.domain.catalogue;

import uz.hemis.domain.shared.rule.Refusal;
import uz.hemis.domain.shared.rule.Rule;

/** Rules about how the regulation changes: order, clause 2; 2.1, 4.3 and 7.2. */
public enum CatalogueRule implements Rule {
  /** A version names the order that approves it by number and date. */
  VERSION_ORDER_MISSING("order 2", Refusal.INVALID),
  /** The default length of a permit for late entry is at most its longest. */
  GRANT_TERM_UNFIT("order 5", Refusal.INVALID),
  /** The version is not submitted, so there is nothing to approve or withdraw. */
  VERSION_NOT_SUBMITTED("7.2", Refusal.CONFLICT),
  /** The ministry gave the version up. */
  VERSION_DROPPED("7.2", Refusal.CONFLICT),
  /** Another version was published after the draft had been copied from its base. */
  VERSION_OUTDATED("7.2", Refusal.CONFLICT),
  /** What is approved is exactly what was submitted. */
  VERSION_ALTERED("4.3", Refusal.CONFLICT),
  /** Nobody approves a version that the same human being worked on. */
  EDITOR_APPROVES("4.3", Refusal.CONFLICT),
  /** Only a reconstructed row needs a reason; the text speaks for itself. */
  DUTY_REASON_NEEDLESS("7.2", Refusal.INVALID),
  /** A date of the academic calendar starts terms; it fulfils no duty. */
  DUTY_ENTRY_UNFIT("2.1", Refusal.INVALID),
  /** Another person approves only what can be proposed. */
  DUTY_APPROVAL_UNFIT("4.3", Refusal.INVALID),
  /** Events are recorded by roles that may record facts. */
  EVENT_KIND_ROLE_UNFIT("2.1", Refusal.INVALID);

  private final String clause;
  private final Refusal refusal;

  CatalogueRule(String clause, Refusal refusal) {
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
