package uz.hemis.application.results;

import java.time.LocalDate;
import java.util.UUID;
import uz.hemis.domain.access.Actor;

/** Puts a result right that was entered wrongly, by an order (4.2). */
public interface CorrectResult {

  void correct(Actor actor, Command command);

  /**
   * @param points 0 to 100
   */
  record Command(UUID study, UUID subject, int points, OrderEntry order) {}

  /** The order as entered; each member may be missing. */
  record OrderEntry(String number, LocalDate date, UUID file) {}
}
