package uz.hemis.domain.approvals;

/** How a proposal is decided (4.3). */
public enum Verdict {
  APPROVE,
  REFUSE
}
