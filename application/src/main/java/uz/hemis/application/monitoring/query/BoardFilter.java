package uz.hemis.application.monitoring.query;

import java.util.UUID;
import uz.hemis.domain.access.Role;

/**
 * Which duties a board counts; null members ask for nothing.
 *
 * @param role the role that is bound
 * @param annex number of the annex
 * @param duty code of the duty
 * @param unit the unit that they belong to, with all below it
 */
public record BoardFilter(Role role, Integer annex, String duty, UUID unit) {

  /** Everything. */
  public static BoardFilter any() {
    return new BoardFilter(null, null, null, null);
  }
}
