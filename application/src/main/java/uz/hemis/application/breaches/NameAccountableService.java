package uz.hemis.application.breaches;

import java.util.UUID;
import uz.hemis.application.access.port.KnownPersons;
import uz.hemis.application.breaches.port.Breaches;
import uz.hemis.application.shared.UseCase;
import uz.hemis.domain.access.Actor;
import uz.hemis.domain.access.Permission;
import uz.hemis.domain.breaches.Breach;
import uz.hemis.domain.breaches.BreachRule;
import uz.hemis.domain.shared.rule.Faults;

@UseCase
class NameAccountableService implements NameAccountable {

  private final Breaches breaches;
  private final KnownPersons persons;

  NameAccountableService(Breaches breaches, KnownPersons persons) {
    this.breaches = breaches;
    this.persons = persons;
  }

  @Override
  public void name(Actor actor, Command command) {
    actor.require(Permission.BREACH_MEASURE);
    Breach breach = breaches.getForUpdate(command.breach(), command.expectedVersion());
    new Faults()
        .addIf(
            isUnknown(command.named().responsible()),
            BreachRule.ACCOUNTABLE_UNKNOWN,
            "/responsible")
        .addIf(isUnknown(command.named().head()), BreachRule.ACCOUNTABLE_UNKNOWN, "/head")
        .throwIfAny();
    breach.name(command.named(), actor);
    breaches.save(breach);
  }

  private boolean isUnknown(UUID person) {
    return person != null && !persons.isKnown(person);
  }
}
