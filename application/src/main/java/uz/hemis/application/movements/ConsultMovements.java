package uz.hemis.application.movements;

import java.util.UUID;
import uz.hemis.application.movements.query.MoveView;
import uz.hemis.application.movements.query.MovementFilter;
import uz.hemis.application.movements.query.MovementView;
import uz.hemis.application.shared.Page;
import uz.hemis.application.shared.PageRequest;
import uz.hemis.domain.access.Actor;

/** Reads of orders that moved studies, within the scope of who reads. */
public interface ConsultMovements {

  /** Orders, the newest first. */
  Page<MovementView> listOrders(Actor actor, MovementFilter filter, PageRequest page);

  /**
   * One order.
   *
   * @throws uz.hemis.domain.shared.rule.RuleBroken {@code NOT_FOUND}
   */
  MovementView getOrder(Actor actor, UUID id);

  /** What the order did to each study, by student's name. */
  Page<MoveView> listMoves(Actor actor, UUID order, PageRequest page);
}
