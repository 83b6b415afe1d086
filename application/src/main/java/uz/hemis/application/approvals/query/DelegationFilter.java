package uz.hemis.application.approvals.query;

import java.time.LocalDate;
import java.util.UUID;

/**
 * Which delegations are asked for; a null member asks for all.
 *
 * @param delegator the absent person
 * @param delegate who decides instead
 * @param inForceOn only what was in force on this day
 */
public record DelegationFilter(UUID delegator, UUID delegate, LocalDate inForceOn) {}
