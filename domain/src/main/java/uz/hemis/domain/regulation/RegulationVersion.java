package uz.hemis.domain.regulation;

import java.time.LocalDate;
import java.util.Objects;

/**
 * One version of the regulation (order, clauses 2 and 6). Duties exist from the day it is in force
 * and not before (7.1).
 *
 * @param code stable name of the version
 * @param inForceFrom the first day in force
 * @param grant how long a late-entry permit may last
 */
public record RegulationVersion(String code, LocalDate inForceFrom, GrantTerm grant) {

  public RegulationVersion {
    Objects.requireNonNull(code, "code");
    Objects.requireNonNull(inForceFrom, "inForceFrom");
    Objects.requireNonNull(grant, "grant");
  }

  /** Whether an event of the date came before the version was in force. */
  public boolean beganAfter(LocalDate event) {
    return event.isBefore(inForceFrom);
  }
}
