package uz.hemis.application.results;

import java.util.List;
import java.util.Map;
import java.util.UUID;
import uz.hemis.application.corrections.Instructions;
import uz.hemis.application.files.FileReferences;
import uz.hemis.application.results.port.Results;
import uz.hemis.application.shared.Identities;
import uz.hemis.application.shared.Moment;
import uz.hemis.application.shared.UseCase;
import uz.hemis.application.students.port.Studies;
import uz.hemis.domain.access.Actor;
import uz.hemis.domain.access.Permission;
import uz.hemis.domain.files.FilePurpose;
import uz.hemis.domain.results.Points;
import uz.hemis.domain.results.Result;
import uz.hemis.domain.results.ResultRule;
import uz.hemis.domain.shared.document.OfficialDocument;
import uz.hemis.domain.shared.rule.Faults;
import uz.hemis.domain.shared.rule.RuleBroken;

@UseCase
class CorrectResultService implements CorrectResult {

  private final Studies studies;
  private final Results results;
  private final FileReferences files;
  private final Instructions instructions;
  private final Identities identities;
  private final Moment moment;

  CorrectResultService(
      Studies studies,
      Results results,
      FileReferences files,
      Instructions instructions,
      Identities identities,
      Moment moment) {
    this.studies = studies;
    this.results = results;
    this.files = files;
    this.instructions = instructions;
    this.identities = identities;
    this.moment = moment;
  }

  @Override
  public void correct(Actor actor, Command command) {
    actor.require(Permission.RESULT_RECOGNISE);
    instructions.requireFor(actor, command.study());
    actor.require(Permission.RESULT_RECOGNISE, studies.getForUpdate(command.study()).place());
    Faults faults = new Faults();
    OfficialDocument order = faults.gather("/order", () -> order(command.order()));
    Result wrong = faults.gather("/subject", () -> wrong(command));
    faults.throwIfAny();
    UUID id = identities.next();
    files.attach(actor, order.file(), FilePurpose.ORDER, "/order/file", id);
    results.addAll(
        null,
        List.of(wrong.corrected(id, new Points(command.points()), order)),
        actor,
        moment.now());
  }

  private static OfficialDocument order(OrderEntry entry) {
    return OfficialDocument.required(
        ResultRule.CORRECTION_ORDER_MISSING, entry.number(), entry.date(), entry.file());
  }

  private Result wrong(Command command) {
    Result last =
        results.listLast(command.subject(), List.of(command.study())).get(command.study());
    if (last == null) {
      throw new RuleBroken(ResultRule.RESULT_MISSING, Map.of("subject", command.subject()));
    }
    return last;
  }
}
