package uz.hemis.application.movements;

import java.util.Map;
import uz.hemis.application.classifiers.ClassifierCodes;
import uz.hemis.application.movements.ApplyMovementOrder.Command;
import uz.hemis.application.movements.ApplyMovementOrder.LeaveEntry;
import uz.hemis.application.movements.ApplyMovementOrder.OrderEntry;
import uz.hemis.application.shared.Moment;
import uz.hemis.application.shared.UseCase;
import uz.hemis.domain.access.Actor;
import uz.hemis.domain.access.Permission;
import uz.hemis.domain.classifiers.Classifier;
import uz.hemis.domain.movements.LeaveGround;
import uz.hemis.domain.movements.MovementRule;
import uz.hemis.domain.movements.MovementTerms;
import uz.hemis.domain.shared.document.OfficialDocument;
import uz.hemis.domain.shared.rule.Faults;
import uz.hemis.domain.shared.rule.RuleBroken;

/** Makes the terms of orders out of what people wrote. */
@UseCase
class EnteredMovements {

  private final ClassifierCodes codes;
  private final Moment moment;

  EnteredMovements(ClassifierCodes codes, Moment moment) {
    this.codes = codes;
    this.moment = moment;
  }

  /** The terms, with every fault at once. */
  MovementTerms terms(Actor actor, Command command) {
    actor.require(Permission.MOVEMENT_RECORD);
    Faults faults = new Faults();
    OfficialDocument order = faults.gather("/order", () -> order(command.order()));
    if (command.reason() != null) {
      faults.gather("", () -> usable(Classifier.EXPEL_REASON, command.reason(), "/reason"));
    }
    MovementTerms.Leave leave =
        command.leave() == null ? null : faults.gather("/leave", () -> leave(command.leave()));
    faults.throwIfAny();
    MovementTerms terms =
        new MovementTerms(
            command.kind(), order, command.effective(), command.reason(), leave, command.note());
    faults.gather("/order", () -> requireOrder(terms, command.order()));
    faults.throwIfAny();
    return terms;
  }

  /**
   * A paper that takes an order of the terms back.
   *
   * @throws RuleBroken as for the order itself
   */
  OfficialDocument reversal(MovementTerms terms, OrderEntry entry) {
    OfficialDocument paper = order(entry);
    requireOrder(
        new MovementTerms(
            terms.kind(), paper, terms.effective(), terms.reason(), terms.leave(), terms.note()),
        entry);
    return paper;
  }

  private MovementTerms requireOrder(MovementTerms terms, OrderEntry entry) {
    terms.requireOrder(entry.type(), moment.today());
    return terms;
  }

  private static OfficialDocument order(OrderEntry entry) {
    return OfficialDocument.required(
        MovementRule.MOVEMENT_ORDER_MISSING, entry.number(), entry.date(), entry.file());
  }

  private MovementTerms.Leave leave(LeaveEntry entry) {
    codes.requireUsable(Classifier.ACADEMIC_LEAVE_GROUND, entry.ground(), "/ground");
    LeaveGround ground =
        LeaveGround.of(entry.ground())
            .orElseThrow(
                () ->
                    new RuleBroken(
                        MovementRule.LEAVE_TERM_UNFIT,
                        "/ground",
                        Map.of("ground", entry.ground())));
    return new MovementTerms.Leave(ground, entry.until());
  }

  private String usable(Classifier classifier, String code, String field) {
    codes.requireUsable(classifier, code, field);
    return code;
  }
}
