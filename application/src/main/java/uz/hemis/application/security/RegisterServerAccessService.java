package uz.hemis.application.security;

import java.util.Map;
import java.util.UUID;
import uz.hemis.application.access.port.KnownPersons;
import uz.hemis.application.files.FileReferences;
import uz.hemis.application.security.port.ServerAccesses;
import uz.hemis.application.shared.Identities;
import uz.hemis.application.shared.Moment;
import uz.hemis.application.shared.UseCase;
import uz.hemis.domain.access.Actor;
import uz.hemis.domain.access.Permission;
import uz.hemis.domain.files.FilePurpose;
import uz.hemis.domain.security.SecurityRule;
import uz.hemis.domain.security.ServerAccess;
import uz.hemis.domain.shared.document.OfficialDocument;
import uz.hemis.domain.shared.rule.Faults;
import uz.hemis.domain.shared.time.Period;

@UseCase
class RegisterServerAccessService implements RegisterServerAccess {

  private final ServerAccesses accesses;
  private final KnownPersons persons;
  private final FileReferences files;
  private final Identities identities;
  private final Moment moment;

  RegisterServerAccessService(
      ServerAccesses accesses,
      KnownPersons persons,
      FileReferences files,
      Identities identities,
      Moment moment) {
    this.accesses = accesses;
    this.persons = persons;
    this.files = files;
    this.identities = identities;
    this.moment = moment;
  }

  @Override
  public UUID register(Actor actor, Command command) {
    actor.require(Permission.SERVER_ACCESS_MANAGE);
    ServerAccess.Terms terms = terms(command);
    UUID id = identities.next();
    ServerAccess access = ServerAccess.give(id, terms, accesses.holdOf(terms.person()));
    files.attach(actor, terms.order().file(), FilePurpose.ORDER, "/order/file", id);
    accesses.add(access, moment.now(), actor.person());
    return id;
  }

  private ServerAccess.Terms terms(Command command) {
    Faults faults = new Faults();
    if (!persons.isKnown(command.person())) {
      faults.add(
          SecurityRule.SERVER_ACCESS_PERSON_UNKNOWN, "/person", Map.of("person", command.person()));
    }
    Period period = faults.gather("", () -> new Period(command.from(), command.to()));
    OfficialDocument order = faults.gather("/order", () -> order(command.order()));
    faults.throwIfAny();
    return new ServerAccess.Terms(command.person(), command.kind(), period, order);
  }

  private static OfficialDocument order(Order order) {
    return OfficialDocument.required(
        SecurityRule.SERVER_ACCESS_ORDER_MISSING, order.number(), order.date(), order.file());
  }
}
