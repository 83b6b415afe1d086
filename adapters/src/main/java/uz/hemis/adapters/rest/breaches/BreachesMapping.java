package uz.hemis.adapters.rest.breaches;

import java.time.LocalDate;
import java.util.UUID;
import uz.hemis.application.breaches.MeasureBreach;
import uz.hemis.application.breaches.NameAccountable;
import uz.hemis.application.breaches.SpeakAboutBreach;
import uz.hemis.application.breaches.query.BreachFilter;
import uz.hemis.application.breaches.query.BreachItem.Named;
import uz.hemis.application.breaches.query.BreachView;
import uz.hemis.application.breaches.query.EvidenceView;
import uz.hemis.application.shared.Page;
import uz.hemis.domain.access.Role;
import uz.hemis.domain.breaches.Accountable;
import uz.hemis.domain.breaches.BreachFacts;
import uz.hemis.domain.breaches.BreachKind;
import uz.hemis.domain.breaches.BreachState;
import uz.hemis.domain.breaches.Measure;
import uz.hemis.domain.breaches.MeasureKind;
import uz.hemis.domain.breaches.Statement;
import uz.hemis.domain.regulation.Paper;
import uz.hemis.domain.shared.document.OfficialDocument;
import uz.hemis.openapi.model.BreachDeed;
import uz.hemis.openapi.model.BreachDetails;
import uz.hemis.openapi.model.BreachDispute;
import uz.hemis.openapi.model.BreachEnd;
import uz.hemis.openapi.model.BreachEvidence;
import uz.hemis.openapi.model.BreachExplanation;
import uz.hemis.openapi.model.BreachFact;
import uz.hemis.openapi.model.BreachItem;
import uz.hemis.openapi.model.BreachKindName;
import uz.hemis.openapi.model.BreachList;
import uz.hemis.openapi.model.BreachPermit;
import uz.hemis.openapi.model.BreachPerson;
import uz.hemis.openapi.model.BreachResponsible;
import uz.hemis.openapi.model.BreachSideName;
import uz.hemis.openapi.model.BreachStateName;
import uz.hemis.openapi.model.BreachStatement;
import uz.hemis.openapi.model.BreachStatementKind;
import uz.hemis.openapi.model.EnforcementName;
import uz.hemis.openapi.model.LatenessName;
import uz.hemis.openapi.model.MeasureEntry;
import uz.hemis.openapi.model.MeasureKindName;
import uz.hemis.openapi.model.MeasureOrder;
import uz.hemis.openapi.model.MeasureTaken;
import uz.hemis.openapi.model.PermitStatusName;
import uz.hemis.openapi.model.RoleName;

/** Between the contract's words and those of breaches. */
final class BreachesMapping {

  private BreachesMapping() {}

  static BreachFilter toFilter(
      BreachStateName state,
      BreachKindName kind,
      RoleName role,
      Integer annex,
      UUID person,
      UUID unit,
      LocalDate from,
      LocalDate to,
      Boolean disputed) {
    return new BreachFilter(
        state == null ? null : BreachState.valueOf(state.name()),
        kind == null ? null : BreachKind.valueOf(kind.name()),
        role == null ? null : Role.valueOf(role.name()),
        annex,
        person,
        unit,
        from,
        to,
        disputed);
  }

  static SpeakAboutBreach.Command toCommand(UUID breach, BreachExplanation said) {
    return new SpeakAboutBreach.Command(
        breach, Statement.Kind.EXPLANATION, said.text(), said._file());
  }

  static SpeakAboutBreach.Command toCommand(UUID breach, BreachDispute said) {
    return new SpeakAboutBreach.Command(breach, Statement.Kind.DISPUTE, said.text(), said._file());
  }

  static NameAccountable.Command toCommand(
      UUID breach, long expectedVersion, BreachResponsible named) {
    return new NameAccountable.Command(
        breach, expectedVersion, new Accountable.Naming(named.responsible(), named.head()));
  }

  static MeasureBreach.Command toCommand(UUID breach, MeasureEntry entry) {
    MeasureOrder order = entry.order() == null ? new MeasureOrder(null, null, null) : entry.order();
    return new MeasureBreach.Command(
        breach,
        new Measure.Entry(
            MeasureKind.valueOf(entry.kind().name()),
            order.number(),
            order.date(),
            order._file(),
            entry.reason()));
  }

  static BreachList toList(Page<uz.hemis.application.breaches.query.BreachItem> page) {
    return new BreachList(
        page.items().stream().map(BreachesMapping::toItem).toList(),
        page.next(),
        page.totalCount());
  }

  static BreachDetails toDetails(BreachView view) {
    return new BreachDetails(
        view.item().id(),
        toItem(view.item()),
        view.facts().stream().map(BreachesMapping::toFact).toList(),
        view.statements().stream().map(BreachesMapping::toStatement).toList(),
        view.measure() == null ? null : toMeasure(view.measure()),
        view.closure() == null ? null : toEnd(view.closure()),
        view.item().version());
  }

  static BreachEvidence toEvidence(EvidenceView view) {
    return new BreachEvidence(
        view.breach().item().id(),
        toDetails(view.breach()),
        view.permits().stream().map(BreachesMapping::toPermit).toList(),
        view.deeds().stream().map(BreachesMapping::toDeed).toList(),
        view.proposals());
  }

  static BreachPerson toPerson(Named named) {
    return named == null ? null : new BreachPerson(named.person(), named.name());
  }

  static RoleName toRole(Role role) {
    return role == null ? null : RoleName.valueOf(role.name());
  }

  private static BreachItem toItem(uz.hemis.application.breaches.query.BreachItem item) {
    return new BreachItem(
        item.id(),
        BreachKindName.valueOf(item.kind().name()),
        BreachStateName.valueOf(item.state().name()),
        item.instance(),
        item.duty().code(),
        item.duty().regulation(),
        item.duty().annex(),
        toRole(item.duty().role()),
        EnforcementName.valueOf(item.duty().enforcement().name()),
        item.duty().clause(),
        item.unit(),
        item.dueDate(),
        item.openedAt(),
        item.disputed(),
        toPerson(item.responsible()),
        toPerson(item.head()),
        item.measure() == null ? null : MeasureKindName.valueOf(item.measure().name()),
        item.version());
  }

  private static BreachFact toFact(BreachFacts facts) {
    return new BreachFact(
        BreachKindName.valueOf(facts.kind().name()),
        facts.regulation(),
        facts.duty(),
        toRole(facts.dutyRole()),
        facts.annex(),
        facts.clauses(),
        facts.event(),
        facts.eventDate(),
        facts.dueDate(),
        facts.openedAt(),
        facts.notedOn(),
        LatenessName.valueOf(facts.lateness().name()),
        facts.daysLate(),
        facts.permit(),
        facts.doneAt(),
        toRole(facts.doneRole()));
  }

  private static BreachStatement toStatement(BreachView.Said said) {
    return new BreachStatement(
        said.id(),
        BreachStatementKind.valueOf(said.kind().name()),
        BreachSideName.valueOf(said.side().name()),
        toPerson(said.person()),
        said.text(),
        said.file(),
        said.at());
  }

  private static MeasureTaken toMeasure(BreachView.Taken taken) {
    OfficialDocument order = taken.order();
    return new MeasureTaken(
        MeasureKindName.valueOf(taken.kind().name()),
        order == null ? null : new MeasureOrder(order.number(), order.date(), order.file()),
        taken.reason(),
        toPerson(taken.by()),
        toRole(taken.role()),
        taken.at());
  }

  private static BreachEnd toEnd(BreachView.Closed closed) {
    return new BreachEnd(closed.note(), toPerson(closed.by()), toRole(closed.role()), closed.at());
  }

  private static BreachPermit toPermit(EvidenceView.Permit permit) {
    return new BreachPermit(
        permit.id(),
        PermitStatusName.valueOf(permit.status()),
        permit.papers().get(Paper.JUSTIFICATION),
        permit.papers().get(Paper.EMPLOYEE_LETTER),
        permit.papers().get(Paper.HEAD_LETTER),
        permit.requestedAt(),
        permit.decidedAt(),
        permit.lastDay(),
        permit.usedAt());
  }

  private static BreachDeed toDeed(EvidenceView.RecordedDeed deed) {
    return new BreachDeed(
        deed.at(),
        deed.chain(),
        deed.sequence(),
        toPerson(deed.by()),
        toRole(deed.role()),
        deed.action(),
        deed.done(),
        deed.rule());
  }
}
