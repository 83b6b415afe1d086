package uz.hemis.application.movements;

import java.util.List;
import java.util.UUID;
import uz.hemis.application.corrections.Instructions;
import uz.hemis.application.files.FileReferences;
import uz.hemis.application.movements.port.MovementOrders;
import uz.hemis.application.shared.Moment;
import uz.hemis.application.shared.UseCase;
import uz.hemis.domain.access.AccessRule;
import uz.hemis.domain.access.Actor;
import uz.hemis.domain.access.Permission;
import uz.hemis.domain.files.FilePurpose;
import uz.hemis.domain.movements.Move;
import uz.hemis.domain.movements.MovementOrder;
import uz.hemis.domain.shared.document.OfficialDocument;
import uz.hemis.domain.shared.rule.RuleBroken;
import uz.hemis.domain.students.Study;

@UseCase
class ReverseMovementOrderService implements ReverseMovementOrder {

  private final EnteredMovements entered;
  private final MovementWindow window;
  private final MovedStudies studies;
  private final MovementOrders orders;
  private final FileReferences files;
  private final Instructions instructions;
  private final Moment moment;

  ReverseMovementOrderService(
      EnteredMovements entered,
      MovementWindow window,
      MovedStudies studies,
      MovementOrders orders,
      FileReferences files,
      Instructions instructions,
      Moment moment) {
    this.entered = entered;
    this.window = window;
    this.studies = studies;
    this.orders = orders;
    this.files = files;
    this.instructions = instructions;
    this.moment = moment;
  }

  @Override
  public void reverse(Actor actor, Command command) {
    actor.require(Permission.MOVEMENT_RECORD);
    instructions.requireFor(actor, command.order());
    MovementOrder order = orders.getForUpdate(command.order());
    List<Study> moved = studies.listForUpdate(order.moves().stream().map(Move::study).toList());
    requireInScope(actor, moved);
    order.requireVersion(command.version());
    OfficialDocument by = entered.reversal(order.terms(), command.by());
    UUID permit = window.admit(actor, by, order.moves());
    order.reverse(
        new MovementOrder.Reversal(
            by, new MovementOrder.Application(moment.now(), actor.person(), actor.role(), permit)),
        moved);
    files.attach(actor, by.file(), FilePurpose.ORDER, "/file", order.id());
    studies.save(actor, moved);
    orders.save(order);
  }

  /** An order that names a study out of scope does not exist for the actor. */
  private static void requireInScope(Actor actor, List<Study> moved) {
    if (!moved.stream().allMatch(s -> actor.may(Permission.MOVEMENT_RECORD, s.place()))) {
      throw new RuleBroken(AccessRule.NOT_FOUND);
    }
  }
}
