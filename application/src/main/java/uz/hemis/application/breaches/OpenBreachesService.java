package uz.hemis.application.breaches;

import java.util.List;
import java.util.Optional;
import java.util.UUID;
import uz.hemis.application.breaches.port.Breaches;
import uz.hemis.application.breaches.port.UnitsAbove;
import uz.hemis.application.regulation.DutyFollower;
import uz.hemis.application.regulation.port.ResponsiblePeople;
import uz.hemis.application.shared.Identities;
import uz.hemis.application.shared.Moment;
import uz.hemis.application.shared.UseCase;
import uz.hemis.domain.access.Role;
import uz.hemis.domain.breaches.Accountable;
import uz.hemis.domain.breaches.Breach;
import uz.hemis.domain.regulation.DutyInstance;
import uz.hemis.domain.regulation.Supervision;

/**
 * Opens the breach of a hard duty that was missed or done late, or adds to the one that there is,
 * while the transaction that found it so holds the duty's row.
 */
@UseCase
class OpenBreachesService implements DutyFollower {

  private final Breaches breaches;
  private final UnitsAbove units;
  private final ResponsiblePeople people;
  private final Identities identities;
  private final Moment moment;

  OpenBreachesService(
      Breaches breaches,
      UnitsAbove units,
      ResponsiblePeople people,
      Identities identities,
      Moment moment) {
    this.breaches = breaches;
    this.units = units;
    this.people = people;
    this.identities = identities;
    this.moment = moment;
  }

  @Override
  public void missed(DutyInstance instance) {
    note(instance);
  }

  @Override
  public void doneLate(DutyInstance instance) {
    note(instance);
  }

  private void note(DutyInstance instance) {
    Optional<Breach> known = breaches.findOfDutyForUpdate(instance.id());
    known.ifPresent(breach -> breach.note(instance, moment.now()));
    breaches.save(
        known.orElseGet(
            () ->
                Breach.opened(
                    identities.next(), instance, accountableFor(instance), moment.now())));
  }

  private Accountable accountableFor(DutyInstance instance) {
    List<UUID> place = units.list(instance.charge().unit());
    Role bound = instance.duty().role();
    UUID charged = instance.charge().responsible();
    return Accountable.of(
        charged == null ? holder(bound, place) : charged, holder(Supervision.headOf(bound), place));
  }

  private UUID holder(Role role, List<UUID> place) {
    return people.find(role, place, moment.today()).orElse(null);
  }
}
