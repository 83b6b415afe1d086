package uz.hemis.application.breaches;

import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Stream;
import uz.hemis.application.breaches.port.Breaches;
import uz.hemis.application.breaches.port.DutyNames;
import uz.hemis.application.breaches.port.UnitsAbove;
import uz.hemis.application.notices.Notices;
import uz.hemis.application.regulation.DutyFollower;
import uz.hemis.application.regulation.port.ResponsiblePeople;
import uz.hemis.application.shared.Identities;
import uz.hemis.application.shared.Moment;
import uz.hemis.application.shared.UseCase;
import uz.hemis.domain.access.Role;
import uz.hemis.domain.breaches.Accountable;
import uz.hemis.domain.breaches.Breach;
import uz.hemis.domain.notices.Notice;
import uz.hemis.domain.notices.NoticeKind;
import uz.hemis.domain.regulation.DutyInstance;
import uz.hemis.domain.regulation.Supervision;

/**
 * Opens the breach of a duty that was missed or done late, or adds to the one that there is, while
 * the transaction that found it so holds the duty's row.
 */
@UseCase
class OpenBreachesService implements DutyFollower {

  private final Breaches breaches;
  private final UnitsAbove units;
  private final ResponsiblePeople people;
  private final DutyNames names;
  private final Notices notices;
  private final Identities identities;
  private final Moment moment;

  OpenBreachesService(
      Breaches breaches,
      UnitsAbove units,
      ResponsiblePeople people,
      DutyNames names,
      Notices notices,
      Identities identities,
      Moment moment) {
    this.breaches = breaches;
    this.units = units;
    this.people = people;
    this.names = names;
    this.notices = notices;
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
    known.ifPresentOrElse(
        breach -> {
          breach.note(instance, moment.now());
          breaches.save(breach);
        },
        () -> open(instance));
  }

  private void open(DutyInstance instance) {
    Accountable accountable = accountableFor(instance);
    breaches.save(Breach.opened(identities.next(), instance, accountable, moment.now()));
    notices.sendAll(
        Stream.of(accountable.responsible(), accountable.head())
            .filter(Objects::nonNull)
            .distinct()
            .map(person -> notice(instance, person))
            .toList());
  }

  private Notice notice(DutyInstance instance, UUID person) {
    return new Notice(
        person,
        NoticeKind.BREACH_OPENED.slug(),
        NoticeKind.BREACH_OPENED.slug() + " " + instance.id(),
        Map.of(
            "duty", names.of(instance),
            "dueDate", instance.dueDate(),
            "clause", instance.duty().clause()));
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
