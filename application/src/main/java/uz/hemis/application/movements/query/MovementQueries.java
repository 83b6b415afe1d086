package uz.hemis.application.movements.query;

import java.util.Optional;
import java.util.UUID;
import uz.hemis.application.shared.Page;
import uz.hemis.application.shared.PageRequest;

/** Reads of orders; a faculty bounds what is seen, null sees all. */
public interface MovementQueries {

  Page<MovementView> listOrders(MovementFilter filter, UUID faculty, PageRequest page);

  Optional<MovementView> findOrder(UUID id, UUID faculty);

  Page<MoveView> listMoves(UUID order, UUID faculty, PageRequest page);
}
