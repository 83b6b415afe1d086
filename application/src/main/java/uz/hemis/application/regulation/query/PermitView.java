package uz.hemis.application.regulation.query;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import uz.hemis.domain.access.MinistryUnit;
import uz.hemis.domain.access.Role;
import uz.hemis.domain.regulation.LateEntryItem;
import uz.hemis.domain.regulation.Paper;
import uz.hemis.domain.regulation.PermitState;
import uz.hemis.domain.regulation.Ruling;
import uz.hemis.domain.regulation.Withdrawal;

/**
 * A request for late entry as people read it.
 *
 * @param dutyRole the role whose duties it is about
 * @param entries the entries that the permit is for
 * @param state how far it has come today
 * @param dueDate the earliest of the last days of the windows
 * @param ministryFrom the first day on which only the ministry decides
 * @param requestedBy the person who asked
 * @param decision null while undecided
 * @param withdrawal null unless it was taken back
 */
public record PermitView(
    UUID id,
    long version,
    Role dutyRole,
    List<Item> entries,
    String reason,
    Map<Paper, UUID> papers,
    PermitState state,
    LocalDate dueDate,
    LocalDate ministryFrom,
    UUID requestedBy,
    Instant requestedAt,
    Decision decision,
    Withdrawal withdrawal) {

  public PermitView {
    entries = List.copyOf(entries);
  }

  /**
   * One entry.
   *
   * @param usedAt when it was made under the permit; null while it was not
   */
  public record Item(LateEntryItem item, Instant usedAt) {}

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
