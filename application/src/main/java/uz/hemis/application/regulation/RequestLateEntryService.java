package uz.hemis.application.regulation;

import java.util.UUID;
import uz.hemis.application.files.FileReferences;
import uz.hemis.application.regulation.port.EntrySubjects;
import uz.hemis.application.regulation.port.LateEntryPermits;
import uz.hemis.application.shared.Identities;
import uz.hemis.application.shared.Moment;
import uz.hemis.application.shared.UseCase;
import uz.hemis.domain.access.Actor;
import uz.hemis.domain.access.Permission;
import uz.hemis.domain.regulation.EntryObject;
import uz.hemis.domain.regulation.LateEntryPermit;
import uz.hemis.domain.regulation.LateEntryRequest;
import uz.hemis.domain.regulation.Paper;
import uz.hemis.domain.regulation.Papers;
import uz.hemis.domain.shared.rule.Faults;

@UseCase
class RequestLateEntryService implements RequestLateEntry {

  private final WindowQueries windows;
  private final EntrySubjects subjects;
  private final LateEntryPermits permits;
  private final FileReferences files;
  private final Identities identities;
  private final Moment moment;

  RequestLateEntryService(
      WindowQueries windows,
      EntrySubjects subjects,
      LateEntryPermits permits,
      FileReferences files,
      Identities identities,
      Moment moment) {
    this.windows = windows;
    this.subjects = subjects;
    this.permits = permits;
    this.files = files;
    this.identities = identities;
    this.moment = moment;
  }

  @Override
  public UUID request(Actor actor, Command command) {
    actor.require(Permission.LATE_ENTRY_REQUEST);
    actor.require(Permission.LATE_ENTRY_REQUEST, subjects.placeOf(command.subject()));
    LateEntryRequest request =
        LateEntryRequest.of(
            wish(command), windows.judge(command.duty(), command.eventDate()), actor, moment.now());
    permits.findUnspentForUpdate(request.duty(), request.object()).ifPresent(this::setAside);
    LateEntryPermit permit = LateEntryPermit.requested(identities.next(), request);
    attach(actor, request.papers(), permit.id());
    permits.save(permit);
    return permit.id();
  }

  private void setAside(LateEntryPermit earlier) {
    earlier.giveWay(moment.today());
    permits.save(earlier);
  }

  private void attach(Actor actor, Papers papers, UUID permit) {
    Faults faults = new Faults();
    for (Paper paper : Paper.values()) {
      faults.gather(
          "",
          () -> {
            files.attach(actor, papers.file(paper), paper.purpose(), paper.field(), permit);
            return paper;
          });
    }
    faults.throwIfAny();
  }

  private static LateEntryRequest.Wish wish(Command command) {
    return new LateEntryRequest.Wish(
        new EntryObject(
            command.subject(), command.event(), command.orderNumber(), command.eventDate()),
        command.reason(),
        command.papers().justification(),
        command.papers().employeeLetter(),
        command.papers().headLetter());
  }
}
