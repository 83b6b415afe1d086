/**
 * Corrections. The super administrator changes or removes what other roles answer for only on the
 * leadership's instruction (3.1.1): an {@link uz.hemis.domain.corrections.Instruction} has a
 * number, a date and a file, holds for a year at the most and may be bound to particular things.
 *
 * <p>Everybody answers for the own data (4.2) and corrects it by an {@link
 * uz.hemis.domain.corrections.OwnCorrection}, which the HR department accepts or refuses. It
 * changes only what it names, and only if that is still as its author saw it.
 */
package uz.hemis.domain.corrections;
