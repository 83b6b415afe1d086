package uz.hemis.application.movements;

import java.util.UUID;
import uz.hemis.application.movements.query.MoveView;
import uz.hemis.application.movements.query.MovementFilter;
import uz.hemis.application.movements.query.MovementQueries;
import uz.hemis.application.movements.query.MovementView;
import uz.hemis.application.shared.Page;
import uz.hemis.application.shared.PageRequest;
import uz.hemis.application.shared.UseCase;
import uz.hemis.domain.access.AccessRule;
import uz.hemis.domain.access.Actor;
import uz.hemis.domain.access.Permission;
import uz.hemis.domain.shared.rule.RuleBroken;

@UseCase
class ConsultMovementsService implements ConsultMovements {

  private final MovementQueries queries;

  ConsultMovementsService(MovementQueries queries) {
    this.queries = queries;
  }

  @Override
  public Page<MovementView> listOrders(Actor actor, MovementFilter filter, PageRequest page) {
    return queries.listOrders(filter, facultyOf(actor), page);
  }

  @Override
  public MovementView getOrder(Actor actor, UUID id) {
    return queries
        .findOrder(id, facultyOf(actor))
        .orElseThrow(() -> new RuleBroken(AccessRule.NOT_FOUND));
  }

  @Override
  public Page<MoveView> listMoves(Actor actor, UUID order, PageRequest page) {
    getOrder(actor, order);
    return queries.listMoves(order, facultyOf(actor), page);
  }

  /** The faculty to which the scope is bound; null for the whole institution. */
  private static UUID facultyOf(Actor actor) {
    actor.require(Permission.STUDENT_VIEW);
    return actor.scope().unit();
  }
}
