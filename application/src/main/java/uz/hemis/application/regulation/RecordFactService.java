package uz.hemis.application.regulation;

import java.util.UUID;
import uz.hemis.application.files.FileReferences;
import uz.hemis.application.regulation.port.EventKinds;
import uz.hemis.application.regulation.port.Facts;
import uz.hemis.application.shared.Identities;
import uz.hemis.application.shared.Moment;
import uz.hemis.application.shared.UseCase;
import uz.hemis.domain.access.Actor;
import uz.hemis.domain.access.Permission;
import uz.hemis.domain.access.Place;
import uz.hemis.domain.access.Role;
import uz.hemis.domain.files.FilePurpose;
import uz.hemis.domain.regulation.Entry;
import uz.hemis.domain.regulation.RecordedFact;
import uz.hemis.domain.regulation.RecordedFact.Recorder;

@UseCase
class RecordFactService implements RecordFact {

  private final EventKinds kinds;
  private final FactPlaces places;
  private final EntryWindow window;
  private final Facts facts;
  private final FileReferences files;
  private final Judgement judgement;
  private final Identities identities;
  private final Moment moment;

  RecordFactService(
      EventKinds kinds,
      FactPlaces places,
      EntryWindow window,
      Facts facts,
      FileReferences files,
      Judgement judgement,
      Identities identities,
      Moment moment) {
    this.kinds = kinds;
    this.places = places;
    this.window = window;
    this.facts = facts;
    this.files = files;
    this.judgement = judgement;
    this.identities = identities;
    this.moment = moment;
  }

  @Override
  public UUID record(Actor actor, Command command) {
    actor.require(Permission.FACT_RECORD);
    kinds.get(command.event()).requireRecordedBy(actor.role());
    RecordedFact.requireHappened(command.orderDate(), moment.now());
    Place place = places.placeOf(actor, command);
    UUID id = identities.next();
    if (command.file() != null) {
      files.attach(actor, command.file(), FilePurpose.ORDER, "/file", id);
    }
    Entry entry = entry(actor, command, place, id);
    facts.add(
        new RecordedFact(
            id,
            entry,
            window.admit(actor, entry),
            command.note(),
            command.file(),
            new Recorder(actor.person(), actor.role()),
            moment.now()));
    return id;
  }

  private Entry entry(Actor actor, Command command, Place place, UUID fact) {
    return new Entry(
        command.event(),
        subjectOf(command, place, fact),
        command.orderNumber() == null ? "" : command.orderNumber(),
        new Entry.Dates(
            command.orderDate(),
            command.effectiveDate() == null ? command.orderDate() : command.effectiveDate()),
        place,
        actor.role() == Role.SUPER_ADMINISTRATOR ? null : actor.person());
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
