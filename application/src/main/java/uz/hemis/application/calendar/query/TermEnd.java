package uz.hemis.application.calendar.query;

import java.time.LocalDate;
import uz.hemis.domain.shared.time.DueDate;
import uz.hemis.domain.shared.time.WeekType;

/**
 * The end of a term, with what it was counted from.
 *
 * @param event the day that is not counted
 * @param workingDays length of the term
 * @param week the working week it was counted in
 */
public record TermEnd(LocalDate event, int workingDays, WeekType week, DueDate dueDate) {}
