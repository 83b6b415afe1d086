package uz.hemis.adapters.rest.regulation;

import java.time.LocalDate;
import java.util.Arrays;
import java.util.Locale;
import java.util.UUID;
import uz.hemis.application.regulation.DecideLateEntry;
import uz.hemis.application.regulation.RequestLateEntry;
import uz.hemis.application.regulation.query.DutyFilter;
import uz.hemis.application.regulation.query.PermitFilter;
import uz.hemis.application.regulation.query.PermitView;
import uz.hemis.application.shared.Page;
import uz.hemis.domain.access.Role;
import uz.hemis.domain.regulation.Duty;
import uz.hemis.domain.regulation.DutySource;
import uz.hemis.domain.regulation.Enforcement;
import uz.hemis.domain.regulation.Entry;
import uz.hemis.domain.regulation.EntryObject;
import uz.hemis.domain.regulation.Opener;
import uz.hemis.domain.regulation.Paper;
import uz.hemis.domain.regulation.PermitState;
import uz.hemis.domain.regulation.Ruling;
import uz.hemis.domain.regulation.WindowVerdict;
import uz.hemis.openapi.model.DutyDetails;
import uz.hemis.openapi.model.DutyList;
import uz.hemis.openapi.model.DutySourceName;
import uz.hemis.openapi.model.EnforcementName;
import uz.hemis.openapi.model.LateEntryDecision;
import uz.hemis.openapi.model.LateEntryItem;
import uz.hemis.openapi.model.LateEntryObject;
import uz.hemis.openapi.model.LateEntryPapers;
import uz.hemis.openapi.model.LateEntryPermit;
import uz.hemis.openapi.model.LateEntryPermitList;
import uz.hemis.openapi.model.LateEntryRuling;
import uz.hemis.openapi.model.LateEntryWish;
import uz.hemis.openapi.model.LatenessName;
import uz.hemis.openapi.model.MinistryUnitName;
import uz.hemis.openapi.model.PaperName;
import uz.hemis.openapi.model.PermitStateName;
import uz.hemis.openapi.model.RoleName;
import uz.hemis.openapi.model.RulingName;
import uz.hemis.openapi.model.TermStartName;
import uz.hemis.openapi.model.WindowDetails;
import uz.hemis.openapi.model.WindowOpener;
import uz.hemis.openapi.model.WindowStateName;

/** Between the contract's words and those of the regulation. */
final class RegulationMapping {

  private RegulationMapping() {}

  static DutyFilter toFilter(
      Integer annex,
      RoleName role,
      LocalDate inForceOn,
      String regulation,
      EnforcementName enforcement,
      DutySourceName source) {
    return new DutyFilter(
        annex,
        role == null ? null : Role.valueOf(role.name()),
        inForceOn,
        regulation,
        enforcement == null ? null : Enforcement.valueOf(enforcement.name()),
        source == null ? null : DutySource.valueOf(source.name()));
  }

  static PermitFilter toFilter(PermitStateName state, String duty) {
    return new PermitFilter(state == null ? null : PermitState.valueOf(state.name()), duty);
  }

  static RequestLateEntry.Command toCommand(LateEntryWish wish) {
    return new RequestLateEntry.Command(
        wish.entries().stream().map(RegulationMapping::toLate).toList(),
        wish.reason(),
        toPapers(wish.papers()));
  }

  static DecideLateEntry.Command toCommand(UUID permit, LateEntryRuling ruling) {
    return new DecideLateEntry.Command(
        permit,
        new Ruling(
            Ruling.Outcome.valueOf(ruling.decision().name()), ruling.lastDay(), ruling.reason()));
  }

  static WindowDetails toDetails(WindowVerdict verdict) {
    boolean bound = verdict.dueDate() != null;
    return new WindowDetails(
        verdict.duty().code(),
        verdict.event(),
        verdict.today(),
        WindowStateName.valueOf(verdict.state().name()),
        verdict.lastDay(),
        bound ? verdict.dueDate().provisional() : null,
        LatenessName.valueOf(verdict.lateness().name()),
        verdict.workingDaysLeft(),
        verdict.workingDaysLate(),
        verdict.duty().clause(),
        verdict.openedBy().stream().map(RegulationMapping::toOpener).toList(),
        verdict.isOpen() ? null : WindowVerdict.HOW_TO,
        verdict.isOpen()
            ? null
            : Arrays.stream(Paper.values()).map(p -> PaperName.valueOf(p.name())).toList());
  }

  static DutyList toDutyList(Page<Duty> page, Locale language) {
    return new DutyList(
        page.items().stream().map(duty -> toDetails(duty, language)).toList(),
        page.next(),
        page.totalCount());
  }

  static LateEntryPermitList toPermitList(Page<PermitView> page) {
    return new LateEntryPermitList(
        page.items().stream().map(RegulationMapping::toPermit).toList(),
        page.next(),
        page.totalCount());
  }

  static LateEntryPermit toPermit(PermitView view) {
    return new LateEntryPermit(
        view.id(),
        RoleName.valueOf(view.dutyRole().name()),
        view.entries().stream().map(RegulationMapping::toItem).toList(),
        view.reason(),
        new LateEntryPapers(
            view.papers().get(Paper.JUSTIFICATION),
            view.papers().get(Paper.EMPLOYEE_LETTER),
            view.papers().get(Paper.HEAD_LETTER)),
        PermitStateName.valueOf(view.state().name()),
        view.dueDate(),
        view.ministryFrom(),
        view.requestedBy(),
        view.requestedAt(),
        view.decision() == null ? null : toDecision(view.decision()),
        view.withdrawal() == null ? null : view.withdrawal().at(),
        view.withdrawal() == null ? null : view.withdrawal().reason(),
        view.version());
  }

  private static RequestLateEntry.Late toLate(LateEntryObject entry) {
    return new RequestLateEntry.Late(
        entry.duty(), entry.subject(), entry.event(), entry.orderNumber(), entry.eventDate());
  }

  private static LateEntryItem toItem(PermitView.Item entry) {
    EntryObject object = entry.item().object();
    return new LateEntryItem(
        entry.item().duty(),
        object.subject().equals(Entry.INSTITUTION) ? null : object.subject(),
        object.event(),
        object.orderNumber().isEmpty() ? null : object.orderNumber(),
        object.eventDate(),
        entry.item().dueDate(),
        entry.usedAt());
  }

  private static RequestLateEntry.Files toPapers(LateEntryPapers papers) {
    return papers == null
        ? RequestLateEntry.Files.none()
        : new RequestLateEntry.Files(
            papers.justification(), papers.employeeLetter(), papers.headLetter());
  }

  private static WindowOpener toOpener(Opener opener) {
    return new WindowOpener(
        RoleName.valueOf(opener.role().name()),
        opener.unit() == null ? null : MinistryUnitName.valueOf(opener.unit().name()));
  }

  private static DutyDetails toDetails(Duty duty, Locale language) {
    return new DutyDetails(
        duty.code(),
        duty.process().annex(),
        duty.process().number(),
        Texts.in(language, duty.wording().process()),
        RoleName.valueOf(duty.role().name()),
        Texts.in(language, duty.wording().measure()),
        duty.occasion().triggers().stream().sorted().toList(),
        duty.occasion().entries().stream().sorted().toList(),
        duty.term().code(),
        TermStartName.valueOf(duty.occasion().startsFrom().name()),
        EnforcementName.valueOf(duty.enforcement().name()),
        duty.approver() == null ? null : RoleName.valueOf(duty.approver().name()),
        duty.clause(),
        DutySourceName.valueOf(duty.basis().source().name()),
        duty.basis().reason(),
        duty.regulation().code());
  }

  private static LateEntryDecision toDecision(PermitView.Decision decision) {
    return new LateEntryDecision(
        RulingName.valueOf(decision.outcome().name()),
        decision.lastDay(),
        decision.reason(),
        decision.decidedBy(),
        RoleName.valueOf(decision.role().name()),
        decision.unit() == null ? null : MinistryUnitName.valueOf(decision.unit().name()),
        decision.decidedAt());
  }
}
