package uz.hemis.application.students.port;

import java.util.List;
import java.util.Optional;
import java.util.UUID;
import uz.hemis.domain.students.AdmissionQuota;
import uz.hemis.domain.students.QuotaTarget;

/** The quotas of admission (3.1.11). */
public interface AdmissionQuotas {

  /**
   * The quota, held until the transaction ends.
   *
   * @throws uz.hemis.domain.shared.rule.RuleBroken {@code NOT_FOUND}
   */
  AdmissionQuota getForUpdate(UUID id);

  /** The quota for the admission, held until the transaction ends, so that nobody else takes. */
  Optional<AdmissionQuota> findForUpdate(QuotaTarget target);

  /**
   * Keeps new quotas with their order.
   *
   * @param by who entered them
   * @throws uz.hemis.domain.shared.rule.RuleBroken {@code QUOTA_EXISTS}
   */
  void addAll(List<AdmissionQuota> quotas, UUID by);

  /**
   * Keeps changed places with their order.
   *
   * @param by who entered them
   */
  void save(AdmissionQuota quota, UUID by);

  /** Keeps how many places of a held quota are taken. */
  void keepTaken(AdmissionQuota quota);
}
