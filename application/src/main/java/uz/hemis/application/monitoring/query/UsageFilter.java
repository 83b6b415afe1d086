package uz.hemis.application.monitoring.query;

import java.time.Instant;
import uz.hemis.domain.access.Role;

/**
 * Which of the staff are asked for.
 *
 * @param role a role that they hold; null for any
 * @param notSince not signed in at this moment or later; null for anybody
 * @param withOverdue only who answers for a duty that is not done and whose due date is over
 */
public record UsageFilter(Role role, Instant notSince, boolean withOverdue) {}
