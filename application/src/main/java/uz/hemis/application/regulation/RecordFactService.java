package uz.hemis.application.regulation;

import java.util.UUID;
import uz.hemis.application.corrections.Instructions;
import uz.hemis.application.regulation.port.Facts;
import uz.hemis.application.shared.Identities;
import uz.hemis.application.shared.Moment;
import uz.hemis.application.shared.UseCase;
import uz.hemis.domain.access.Actor;
import uz.hemis.domain.access.Permission;
import uz.hemis.domain.regulation.Entry;
import uz.hemis.domain.regulation.RecordedFact;

@UseCase
class RecordFactService implements RecordFact {

  private final EnteredFacts entered;
  private final EntryWindow window;
  private final Facts facts;
  private final Instructions instructions;
  private final Identities identities;
  private final Moment moment;

  RecordFactService(
      EnteredFacts entered,
      EntryWindow window,
      Facts facts,
      Instructions instructions,
      Identities identities,
      Moment moment) {
    this.entered = entered;
    this.window = window;
    this.facts = facts;
    this.instructions = instructions;
    this.identities = identities;
    this.moment = moment;
  }

  @Override
  public UUID record(Actor actor, Command command) {
    actor.require(Permission.FACT_RECORD);
    instructions.requireFor(actor, command.about());
    UUID id = identities.next();
    Entry entry = entered.entryOf(actor, command, id);
    entered.attach(actor, command, id);
    facts.add(
        new RecordedFact(
            id,
            entry,
            window.admit(actor, entry),
            command.note(),
            command.file(),
            RecordedFact.Recorder.of(actor),
            moment.now()));
    return id;
  }
}
