package uz.hemis.application.assignments;

import java.util.Map;
import java.util.UUID;
import uz.hemis.application.assignments.port.Holders;
import uz.hemis.application.assignments.port.SuperAdministratorRequests;
import uz.hemis.application.files.FileReferences;
import uz.hemis.application.shared.Identities;
import uz.hemis.application.shared.Moment;
import uz.hemis.application.shared.UseCase;
import uz.hemis.domain.access.Actor;
import uz.hemis.domain.access.Permission;
import uz.hemis.domain.assignments.AssignmentRule;
import uz.hemis.domain.assignments.Stamp;
import uz.hemis.domain.assignments.SuperAdministratorRequest;
import uz.hemis.domain.files.FilePurpose;
import uz.hemis.domain.shared.document.OfficialDocument;
import uz.hemis.domain.shared.rule.Faults;

@UseCase
class RequestSuperAdministratorService implements RequestSuperAdministrator {

  private final SuperAdministratorRequests requests;
  private final Holders holders;
  private final FileReferences files;
  private final Identities identities;
  private final Moment moment;

  RequestSuperAdministratorService(
      SuperAdministratorRequests requests,
      Holders holders,
      FileReferences files,
      Identities identities,
      Moment moment) {
    this.requests = requests;
    this.holders = holders;
    this.files = files;
    this.identities = identities;
    this.moment = moment;
  }

  @Override
  public UUID request(Actor actor, Command command) {
    actor.require(Permission.SUPER_ADMINISTRATOR_REQUEST);
    Faults faults = new Faults();
    if (holders.findClasses(command.person()).isEmpty()) {
      faults.add(AssignmentRule.HOLDER_UNKNOWN, "/person", Map.of("person", command.person()));
    }
    OfficialDocument letter =
        faults.gather("/letter", () -> command.letter().required(AssignmentRule.LETTER_MISSING));
    faults.throwIfAny();
    SuperAdministratorRequest request =
        SuperAdministratorRequest.ask(
            identities.next(),
            command.person(),
            letter,
            new Stamp(moment.now(), actor.person()),
            moment.today());
    files.attach(actor, letter.file(), FilePurpose.ORDER, "/letter/file", request.id());
    requests.save(request);
    return request.id();
  }
}
