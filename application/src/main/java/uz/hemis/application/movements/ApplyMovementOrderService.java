package uz.hemis.application.movements;

import java.util.List;
import java.util.UUID;
import uz.hemis.application.corrections.Instructions;
import uz.hemis.application.files.FileReferences;
import uz.hemis.application.movements.port.MovementOrders;
import uz.hemis.application.shared.Identities;
import uz.hemis.application.shared.Moment;
import uz.hemis.application.shared.UseCase;
import uz.hemis.domain.access.Actor;
import uz.hemis.domain.access.Permission;
import uz.hemis.domain.files.FilePurpose;
import uz.hemis.domain.movements.Move;
import uz.hemis.domain.movements.MovementOrder;
import uz.hemis.domain.movements.MovementTerms;
import uz.hemis.domain.students.Study;

@UseCase
class ApplyMovementOrderService implements ApplyMovementOrder {

  private final EnteredMovements entered;
  private final Travellers travellers;
  private final MovementWindow window;
  private final MovedStudies studies;
  private final MovementOrders orders;
  private final FileReferences files;
  private final Instructions instructions;
  private final Identities identities;
  private final Moment moment;

  ApplyMovementOrderService(
      EnteredMovements entered,
      Travellers travellers,
      MovementWindow window,
      MovedStudies studies,
      MovementOrders orders,
      FileReferences files,
      Instructions instructions,
      Identities identities,
      Moment moment) {
    this.entered = entered;
    this.travellers = travellers;
    this.window = window;
    this.studies = studies;
    this.orders = orders;
    this.files = files;
    this.instructions = instructions;
    this.identities = identities;
    this.moment = moment;
  }

  @Override
  public UUID apply(Actor actor, Command command) {
    actor.require(Permission.MOVEMENT_RECORD);
    instructions.requireFor(actor, null);
    MovementTerms terms = entered.terms(actor, command);
    List<Study> moved = studies.listForUpdate(command.lines().stream().map(Line::study).toList());
    List<Move> moves = travellers.move(actor, command.kind(), command.lines(), moved);
    UUID permit = window.admit(actor, terms.order(), moves);
    UUID id = identities.next();
    files.attach(actor, terms.order().file(), FilePurpose.ORDER, "/order/file", id);
    studies.save(actor, moved);
    orders.add(
        new MovementOrder(
            id,
            0,
            terms,
            moves,
            new MovementOrder.Application(moment.now(), actor.person(), actor.role(), permit),
            null));
    return id;
  }
}
