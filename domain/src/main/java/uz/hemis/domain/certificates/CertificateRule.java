package uz.hemis.domain.certificates;

import uz.hemis.domain.shared.rule.Refusal;
import uz.hemis.domain.shared.rule.Rule;

/** Rules about references and transcripts (3.1.13). */
public enum CertificateRule implements Rule {
  /** A reference is for who studies or is on leave. */
  REFERENCE_NOT_STUDYING("3.1.13", Refusal.CONFLICT),
  /** A transcript shows results; there are none yet. */
  TRANSCRIPT_EMPTY("3.1.13", Refusal.CONFLICT);

  private final String clause;
  private final Refusal refusal;

  CertificateRule(String clause, Refusal refusal) {
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
