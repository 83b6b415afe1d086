package uz.hemis.application.regulation;

import java.util.UUID;
import uz.hemis.application.files.FileReferences;
import uz.hemis.application.regulation.RecordFact.Command;
import uz.hemis.application.regulation.port.EventKinds;
import uz.hemis.application.shared.Moment;
import uz.hemis.application.shared.UseCase;
import uz.hemis.domain.access.Actor;
import uz.hemis.domain.access.Permission;
import uz.hemis.domain.access.Place;
import uz.hemis.domain.access.Role;
import uz.hemis.domain.files.FilePurpose;
import uz.hemis.domain.regulation.Entry;
import uz.hemis.domain.regulation.RecordedFact;

/** Makes entries out of events that people record by hand (2.1). */
@UseCase
class EnteredFacts {

  private final EventKinds kinds;
  private final FactPlaces places;
  private final FileReferences files;
  private final Judgement judgement;
  private final Moment moment;

  EnteredFacts(
      EventKinds kinds,
      FactPlaces places,
      FileReferences files,
      Judgement judgement,
      Moment moment) {
    this.kinds = kinds;
    this.places = places;
    this.files = files;
    this.judgement = judgement;
    this.moment = moment;
  }

  /**
   * The event as an entry, within the rights and the scope of who records it.
   *
   * @param id identifier of the event
   */
  Entry entryOf(Actor actor, Command command, UUID id) {
    actor.require(Permission.FACT_RECORD);
    kinds.get(command.event()).requireRecordedBy(actor.role());
    RecordedFact.requireHappened(command.orderDate(), moment.now());
    Place place = places.placeOf(actor, command);
    return new Entry(
        command.event(),
        subjectOf(command, place, id),
        command.orderNumber() == null ? "" : command.orderNumber(),
        new Entry.Dates(
            command.orderDate(),
            command.effectiveDate() == null ? command.orderDate() : command.effectiveDate()),
        place,
        actor.role() == Role.SUPER_ADMINISTRATOR ? null : actor.person());
  }

  /** Attaches the paper that proves the event, where one was named. */
  void attach(Actor actor, Command command, UUID id) {
    if (command.file() != null) {
      files.attach(actor, command.file(), FilePurpose.ORDER, "/file", id);
    }
  }

  /**
   * An event that waits for a later entry is itself what the entry will be about; one that is known
   * by its own entry is about its unit, which a request for late entry can name beforehand.
   */
  private UUID subjectOf(Command command, Place place, UUID fact) {
    if (command.subject() != null) {
      return command.subject();
    }
    boolean own =
        judgement.today().rules().duties().stream()
            .anyMatch(duty -> duty.occasion().isKnownByEntry(command.event()));
    if (!own) {
      return fact;
    }
    return place.units().isEmpty() ? Entry.INSTITUTION : place.units().getFirst();
  }
}
