package uz.hemis.application.monitoring.query;

import java.time.LocalDate;
import java.util.Set;
import uz.hemis.domain.access.Role;
import uz.hemis.domain.monitoring.BoardPeriod;

/**
 * What a board is computed from.
 *
 * @param filter which duties
 * @param roles the roles that the reader may see
 * @param period the months in which they are due
 * @param today the day on which one looks
 */
public record BoardQuestion(
    BoardFilter filter, Set<Role> roles, BoardPeriod period, LocalDate today) {}
