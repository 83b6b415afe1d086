package uz.hemis.application.regulation.query;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Map;
import java.util.UUID;
import uz.hemis.domain.access.MinistryUnit;
import uz.hemis.domain.access.Role;
import uz.hemis.domain.regulation.EntryObject;
import uz.hemis.domain.regulation.Paper;
import uz.hemis.domain.regulation.PermitState;
import uz.hemis.domain.regulation.Ruling;

/**
 * A request for late entry as people read it.
 *
 * @param state how far it has come today
 * @param dueDate the last day of the window
 * @param ministryFrom the first day on which only the ministry decides
 * @param requestedBy the person who asked
 * @param decision null while undecided
 * @param usedAt when the entry was made under it; null while it was not
 */
public record PermitView(
    UUID id,
    long version,
    String duty,
    Role dutyRole,
    EntryObject object,
    String reason,
    Map<Paper, UUID> papers,
    PermitState state,
    LocalDate dueDate,
    LocalDate ministryFrom,
    UUID requestedBy,
    Instant requestedAt,
    Decision decision,
    Instant usedAt) {

  /**
   * How it was decided.
   *
   * @param lastDay last day of the permit; null when refused
   * @param reason null when granted without one
   * @param decidedBy the person who decided
   * @param unit the ministry's unit that decided; null for RTTRM
   */
  public record Decision(
      Ruling.Outcome outcome,
      LocalDate lastDay,
      String reason,
      UUID decidedBy,
      Role role,
      MinistryUnit unit,
      Instant decidedAt) {}
}
