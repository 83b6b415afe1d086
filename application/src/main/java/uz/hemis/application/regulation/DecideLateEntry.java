package uz.hemis.application.regulation;

import java.util.UUID;
import uz.hemis.domain.access.Actor;
import uz.hemis.domain.regulation.Ruling;

/** Grants or refuses late entry (order, clause 5: O-5.7). */
public interface DecideLateEntry {

  /** Decides, once. */
  void decide(Actor actor, Command command);

  /**
   * The decision.
   *
   * @param permit the request
   * @param ruling how it is decided
   */
  record Command(UUID permit, Ruling ruling) {}
}
