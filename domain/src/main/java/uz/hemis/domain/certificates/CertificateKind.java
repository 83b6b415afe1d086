package uz.hemis.domain.certificates;

import java.util.List;
import java.util.Map;
import uz.hemis.domain.certificates.Snapshot.Line;
import uz.hemis.domain.shared.rule.RuleBroken;
import uz.hemis.domain.students.StudyStatus;

/** What students are given about their study (3.1.13). */
public enum CertificateKind {
  /** Reference of study (o'qish joyidan ma'lumotnoma). */
  REFERENCE,
  /** Transcript: what was achieved in each subject. */
  TRANSCRIPT;

  /**
   * @param lines what the study has achieved
   * @throws RuleBroken {@link CertificateRule#REFERENCE_NOT_STUDYING}, {@link
   *     CertificateRule#TRANSCRIPT_EMPTY}
   */
  public void requireIssuable(StudyStatus status, List<Line> lines) {
    if (this == REFERENCE && !goesOn(status)) {
      throw new RuleBroken(
          CertificateRule.REFERENCE_NOT_STUDYING, "/study", Map.of("status", status.name()));
    }
    if (this == TRANSCRIPT && lines.isEmpty()) {
      throw new RuleBroken(CertificateRule.TRANSCRIPT_EMPTY, "/study", Map.of());
    }
  }

  /** Whether somebody with the status studies or is on leave: enrolled, and not at the end. */
  public static boolean goesOn(StudyStatus status) {
    return status != StudyStatus.APPLIED && !status.hasEnded();
  }
}
