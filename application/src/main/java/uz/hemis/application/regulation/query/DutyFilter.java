package uz.hemis.application.regulation.query;

import uz.hemis.domain.access.Role;

/**
 * Which duties are asked for.
 *
 * @param annex number of the annex; null for all
 * @param role the role that is bound; null for all
 */
public record DutyFilter(Integer annex, Role role) {}
