package uz.hemis.domain.regulation;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import uz.hemis.domain.access.MinistryUnit;
import uz.hemis.domain.access.Role;
import uz.hemis.domain.shared.time.Lateness;

/**
 * The facts and clauses that a decision about late entry was made on, kept with it for ever.
 *
 * @param regulation the version of the regulation
 * @param duty code of the duty
 * @param dutyRole the role that the duty binds
 * @param clauses the clauses applied, such as {@code order 5} and {@code 3.1.3}
 * @param eventDate the date from which the term ran
 * @param dueDate the last day of the window
 * @param decidedOn the day of the decision
 * @param lateness how late that day was
 * @param workingDaysLate the same in working days
 * @param papers the files that lay before the decider
 * @param unit the ministry's unit that decided; null for RTTRM
 * @param entries all entries that were decided about; duty, dates and lateness above are those of
 *     the latest one
 */
public record DecisionFacts(
    String regulation,
    String duty,
    Role dutyRole,
    List<String> clauses,
    LocalDate eventDate,
    LocalDate dueDate,
    LocalDate decidedOn,
    Lateness lateness,
    int workingDaysLate,
    Map<Paper, UUID> papers,
    MinistryUnit unit,
    List<DecidedEntry> entries) {

  /** One of the entries that were decided about. */
  public record DecidedEntry(
      String duty, LocalDate eventDate, LocalDate dueDate, int workingDaysLate) {}

  public DecisionFacts {
    clauses = List.copyOf(clauses);
    papers = Map.copyOf(papers);
    entries = entries == null ? List.of() : List.copyOf(entries);
  }

  /** The facts of a decision made on the verdict about the latest of all entries. */
  public static DecisionFacts of(
      WindowVerdict verdict, List<WindowVerdict> all, Papers papers, MinistryUnit unit) {
    return new DecisionFacts(
        verdict.duty().regulation().code(),
        verdict.duty().code(),
        verdict.duty().role(),
        List.of(RegulationRule.ENTRY_CLOSED.clause(), verdict.duty().clause()),
        verdict.event(),
        verdict.lastDay(),
        verdict.today(),
        verdict.lateness(),
        verdict.workingDaysLate(),
        papers.files(),
        unit,
        all.stream().map(DecisionFacts::entry).toList());
  }

  private static DecidedEntry entry(WindowVerdict verdict) {
    return new DecidedEntry(
        verdict.duty().code(), verdict.event(), verdict.lastDay(), verdict.workingDaysLate());
  }
}
