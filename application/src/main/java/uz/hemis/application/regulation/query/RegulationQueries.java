package uz.hemis.application.regulation.query;

import java.time.LocalDate;
import java.util.Optional;
import java.util.UUID;
import uz.hemis.application.shared.Page;
import uz.hemis.application.shared.PageRequest;
import uz.hemis.domain.regulation.Duty;

/** Reads of the regulation. */
public interface RegulationQueries {

  /** Duties by annex and process, of the published versions of the regulation. */
  Page<Duty> listDuties(DutyFilter filter, PageRequest page);

  /**
   * Requests for late entry, newest first.
   *
   * @param today the day for which the states hold
   */
  Page<PermitView> listPermits(
      PermitFilter filter, PermitSight sight, LocalDate today, PageRequest page);

  /** One request, if the sight reaches it. */
  Optional<PermitView> findPermit(UUID id, PermitSight sight, LocalDate today);
}
