package uz.hemis.application.security;

import java.time.LocalDate;
import java.util.UUID;
import uz.hemis.domain.access.Actor;
import uz.hemis.domain.security.ServerAccessKind;

/** Enters an employee with access to the server by an order of the institution (2.3). */
public interface RegisterServerAccess {

  /**
   * @return the new entry's identifier
   */
  UUID register(Actor actor, Command command);

  /**
   * The access as entered.
   *
   * @param to last day; null while the end is open
   */
  record Command(UUID person, ServerAccessKind kind, LocalDate from, LocalDate to, Order order) {}

  /** The order as entered; each member may be missing. */
  record Order(String number, LocalDate date, UUID file) {}
}
