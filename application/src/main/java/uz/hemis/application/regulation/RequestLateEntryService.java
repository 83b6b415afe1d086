package uz.hemis.application.regulation;

import java.util.List;
import java.util.Optional;
import java.util.UUID;
import uz.hemis.application.files.FileReferences;
import uz.hemis.application.regulation.port.EntrySubjects;
import uz.hemis.application.regulation.port.LateEntryPermits;
import uz.hemis.application.shared.Identities;
import uz.hemis.application.shared.Moment;
import uz.hemis.application.shared.UseCase;
import uz.hemis.domain.access.Actor;
import uz.hemis.domain.access.Permission;
import uz.hemis.domain.regulation.Entry;
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
    requireInScope(actor, command);
    LateEntryRequest request = LateEntryRequest.of(wish(command), actor, moment.now());
    request.items().stream()
        .map(item -> permits.findUnspentForUpdate(item.duty(), item.object()))
        .flatMap(Optional::stream)
        .forEach(this::setAside);
    LateEntryPermit permit = LateEntryPermit.requested(identities.next(), request);
    attach(actor, request.papers(), permit.id());
    permits.save(permit);
    return permit.id();
  }

  private void requireInScope(Actor actor, Command command) {
    List<UUID> named =
        command.entries().stream().map(RequestLateEntryService::subjectOf).distinct().toList();
    subjects
        .placesOf(named)
        .values()
        .forEach(place -> actor.require(Permission.LATE_ENTRY_REQUEST, place));
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

  private LateEntryRequest.Wish wish(Command command) {
    return new LateEntryRequest.Wish(
        command.entries().stream().map(this::wished).toList(),
        command.reason(),
        command.papers().justification(),
        command.papers().employeeLetter(),
        command.papers().headLetter());
  }

  private LateEntryRequest.Wished wished(Late entry) {
    return new LateEntryRequest.Wished(
        new EntryObject(
            subjectOf(entry),
            entry.event(),
            entry.orderNumber() == null ? "" : entry.orderNumber(),
            entry.eventDate()),
        windows.judge(entry.duty(), entry.eventDate()));
  }

  private static UUID subjectOf(Late entry) {
    return entry.subject() == null ? Entry.INSTITUTION : entry.subject();
  }
}
