package uz.hemis.application.students.query;

import java.util.UUID;
import uz.hemis.domain.access.Scope;

/**
 * How much of the students somebody sees.
 *
 * @param scope how far the active role reaches
 * @param person who looks
 * @param identity whether PINFL, document and birth date are seen in clear
 */
public record StudentSight(Scope scope, UUID person, boolean identity) {}
