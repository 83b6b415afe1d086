package uz.hemis.application.academic;

import java.time.LocalDate;
import java.util.UUID;
import uz.hemis.domain.access.Actor;

/** Moves a milestone still to come to another day (3.1.4, annex 4). */
public interface MoveMilestone {

  void move(Actor actor, Command command);

  /**
   * @param expectedVersion the version that the change builds on
   */
  record Command(UUID milestone, long expectedVersion, LocalDate date) {}
}
