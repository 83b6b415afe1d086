package uz.hemis.domain.approvals;

import java.util.Map;
import java.util.Objects;
import uz.hemis.domain.shared.rule.RuleBroken;

/**
 * What a decider says (4.3).
 *
 * @param hash fingerprint of the payload that the decider saw
 * @param reason obligatory in a refusal; null otherwise when there is none
 */
public record Ruling(Verdict verdict, PayloadHash hash, String reason) {

  public Ruling {
    Objects.requireNonNull(verdict, "verdict");
    Objects.requireNonNull(hash, "hash");
  }

  void requireReason() {
    if (verdict == Verdict.REFUSE && (reason == null || reason.isBlank())) {
      throw new RuleBroken(ApprovalRule.PROPOSAL_REFUSAL_UNREASONED, "/reason", Map.of());
    }
  }
}
