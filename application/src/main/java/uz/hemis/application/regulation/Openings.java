package uz.hemis.application.regulation;

import java.util.List;
import java.util.UUID;
import uz.hemis.application.regulation.port.BoundUnits;
import uz.hemis.application.regulation.port.DutyInstances;
import uz.hemis.application.regulation.port.ResponsiblePeople;
import uz.hemis.application.shared.Identities;
import uz.hemis.application.shared.Moment;
import uz.hemis.application.shared.UseCase;
import uz.hemis.domain.access.Actor;
import uz.hemis.domain.access.Scope;
import uz.hemis.domain.regulation.Duty;
import uz.hemis.domain.regulation.DutyInstance;
import uz.hemis.domain.regulation.DutyInstance.Charge;
import uz.hemis.domain.regulation.Entry;
import uz.hemis.domain.regulation.WindowJudge;
import uz.hemis.domain.regulation.WindowVerdict;

/** Opens duties: those that an event triggers, and the one that an entry itself makes known. */
@UseCase
class Openings {

  private final DutyInstances instances;
  private final ResponsiblePeople people;
  private final BoundUnits units;
  private final Identities identities;
  private final Moment moment;

  Openings(
      DutyInstances instances,
      ResponsiblePeople people,
      BoundUnits units,
      Identities identities,
      Moment moment) {
    this.instances = instances;
    this.people = people;
    this.units = units;
    this.identities = identities;
    this.moment = moment;
  }

  /** Opens every duty that the event triggers and another entry fulfils. */
  void open(WindowJudge judge, Entry event) {
    for (WindowVerdict verdict : triggered(judge, event)) {
      instances.save(opened(verdict, event, chargeOf(verdict.duty(), event)));
    }
  }

  /**
   * Opens them for an event to come: for each faculty or department where the role is held in one.
   * None is due before it is announced.
   */
  void announce(WindowJudge judge, Entry event) {
    for (WindowVerdict verdict : triggered(judge, event)) {
      for (Entry own : eachOwn(verdict.duty(), event)) {
        DutyInstance instance = opened(verdict, own, chargeOf(verdict.duty(), own));
        instance.prolong(judge.today());
        instances.save(instance);
      }
    }
  }

  private static List<WindowVerdict> triggered(WindowJudge judge, Entry event) {
    return judge.rules().openedBy(event).stream()
        .map(duty -> judge.judge(duty, event.objectFor(duty).eventDate()))
        .filter(WindowVerdict::isBound)
        .toList();
  }

  private List<Entry> eachOwn(Duty duty, Entry event) {
    return switch (duty.role().scopeKind()) {
      case FACULTY, DEPARTMENT ->
          units.list(duty.role().scopeKind()).stream().map(event::ofUnit).toList();
      case INSTITUTION, GROUP, SELF -> List.of(event);
    };
  }

  /** The duty whose event the entry makes known, not yet saved. */
  DutyInstance ownOf(WindowVerdict verdict, Entry entry, Actor actor) {
    Duty duty = verdict.duty();
    boolean bound = actor.role() == duty.role() && entry.responsible() == null;
    Charge charge = bound ? new Charge(entry.unit(), actor.person()) : chargeOf(duty, entry);
    return opened(verdict, entry, charge);
  }

  private DutyInstance opened(WindowVerdict verdict, Entry event, Charge charge) {
    return DutyInstance.opened(
        identities.next(), verdict, event.objectFor(verdict.duty()), charge, moment.now());
  }

  private Charge chargeOf(Duty duty, Entry event) {
    return new Charge(event.unit(), responsibleFor(duty, event));
  }

  /** A duty about oneself is that of whom the event is about (3.1.13), whoever recorded it. */
  private UUID responsibleFor(Duty duty, Entry event) {
    if (duty.role().scopeKind() == Scope.Kind.SELF && event.place().owner() != null) {
      return event.place().owner();
    }
    return event.responsible() != null
        ? event.responsible()
        : people.find(duty.role(), event.place().units(), moment.today()).orElse(null);
  }
}
