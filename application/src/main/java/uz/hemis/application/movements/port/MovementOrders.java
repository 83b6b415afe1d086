package uz.hemis.application.movements.port;

import java.util.UUID;
import uz.hemis.domain.movements.MovementOrder;

/** Orders that were applied (3.1.5). */
public interface MovementOrders {

  /**
   * The order with its moves, locked until the transaction ends.
   *
   * @throws uz.hemis.domain.shared.rule.RuleBroken {@code NOT_FOUND}
   */
  MovementOrder getForUpdate(UUID id);

  /** Keeps a new order with its moves, in as few statements as their number allows. */
  void add(MovementOrder order);

  /**
   * Keeps that it was taken back.
   *
   * @throws uz.hemis.domain.shared.rule.RuleBroken {@code VERSION_STALE}
   */
  void save(MovementOrder order);
}
