package uz.hemis.application.regulation.query;

import uz.hemis.domain.regulation.PermitState;

/**
 * Which requests for late entry are asked for.
 *
 * @param state how far they have come today; null for all
 * @param duty code of the duty; null for all
 */
public record PermitFilter(PermitState state, String duty) {}
