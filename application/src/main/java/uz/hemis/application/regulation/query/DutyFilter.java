package uz.hemis.application.regulation.query;

import java.time.LocalDate;
import uz.hemis.domain.access.Role;
import uz.hemis.domain.regulation.DutySource;
import uz.hemis.domain.regulation.Enforcement;

/**
 * Which duties of the published versions are asked for; a null member asks for all.
 *
 * @param annex number of the annex
 * @param role the role that is bound
 * @param inForceOn only rows of the version in force on this day
 * @param regulation code of the version
 * @param enforcement whether the end of the term locks
 * @param source whether the text states the row
 */
public record DutyFilter(
    Integer annex,
    Role role,
    LocalDate inForceOn,
    String regulation,
    Enforcement enforcement,
    DutySource source) {}
