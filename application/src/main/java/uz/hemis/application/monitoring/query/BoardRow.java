package uz.hemis.application.monitoring.query;

import uz.hemis.domain.monitoring.Counts;
import uz.hemis.domain.regulation.Text;

/**
 * One row of a board.
 *
 * @param key name of the role, number of the annex, code of the duty, id of the unit or {@link
 *     #INSTITUTION}, or month as {@code 2026-03}
 * @param label what people read of a unit or duty; null where the key says it
 * @param counts how its duties stand
 */
public record BoardRow(String key, Text label, Counts counts) {

  /** The key for what belongs to no unit. */
  public static final String INSTITUTION = "INSTITUTION";
}
