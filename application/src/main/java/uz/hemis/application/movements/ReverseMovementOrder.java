package uz.hemis.application.movements;

import java.util.UUID;
import uz.hemis.domain.access.Actor;

/** Takes an applied order back by another order (3.1.5). */
public interface ReverseMovementOrder {

  void reverse(Actor actor, Command command);

  /**
   * @param order the applied order
   * @param by the order that takes it back; its type is that of the applied one
   */
  record Command(UUID order, long version, ApplyMovementOrder.OrderEntry by) {}
}
