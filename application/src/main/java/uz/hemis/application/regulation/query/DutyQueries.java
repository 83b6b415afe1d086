package uz.hemis.application.regulation.query;

import java.time.LocalDate;
import java.util.Optional;
import java.util.UUID;
import uz.hemis.application.shared.Page;
import uz.hemis.application.shared.PageRequest;

/** Reads of opened duties and recorded events, each within what the reader may know of. */
public interface DutyQueries {

  /**
   * Opened duties by due date.
   *
   * @param today the day for which the states hold
   */
  Page<InstanceView> listInstances(
      InstanceFilter filter, DutySight sight, LocalDate today, PageRequest page);

  /** One opened duty, if the sight reaches it. */
  Optional<InstanceView> findInstance(UUID id, DutySight sight, LocalDate today);

  /** Recorded events, newest first. */
  Page<FactView> listFacts(FactFilter filter, DutySight sight, PageRequest page);

  /** One recorded event, if the sight reaches it. */
  Optional<FactView> findFact(UUID id, DutySight sight);
}
