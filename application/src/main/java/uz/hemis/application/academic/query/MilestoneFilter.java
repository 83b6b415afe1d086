package uz.hemis.application.academic.query;

import java.time.LocalDate;
import uz.hemis.domain.academic.MilestoneKind;

/**
 * Which milestones are asked for; a null member asks for all.
 *
 * @param from the first day
 * @param to the last day
 */
public record MilestoneFilter(MilestoneKind kind, LocalDate from, LocalDate to) {}
