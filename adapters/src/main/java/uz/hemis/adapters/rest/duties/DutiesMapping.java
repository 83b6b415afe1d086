package uz.hemis.adapters.rest.duties;

import java.time.LocalDate;
import java.util.Locale;
import java.util.UUID;
import uz.hemis.adapters.rest.regulation.Texts;
import uz.hemis.application.regulation.RecordFact;
import uz.hemis.application.regulation.ReviewEntry;
import uz.hemis.application.regulation.query.FactFilter;
import uz.hemis.application.regulation.query.FactView;
import uz.hemis.application.regulation.query.InstanceFilter;
import uz.hemis.application.regulation.query.InstanceView;
import uz.hemis.application.shared.Page;
import uz.hemis.domain.access.Role;
import uz.hemis.domain.regulation.DutyInstance;
import uz.hemis.domain.regulation.InstanceState;
import uz.hemis.domain.regulation.Opener;
import uz.hemis.domain.regulation.Review;
import uz.hemis.openapi.model.DutyFulfilment;
import uz.hemis.openapi.model.DutyInstanceDetails;
import uz.hemis.openapi.model.DutyInstanceList;
import uz.hemis.openapi.model.DutyInstanceStateName;
import uz.hemis.openapi.model.DutyReview;
import uz.hemis.openapi.model.DutySourceName;
import uz.hemis.openapi.model.EnforcementName;
import uz.hemis.openapi.model.EntryReview;
import uz.hemis.openapi.model.FactDetails;
import uz.hemis.openapi.model.FactEntry;
import uz.hemis.openapi.model.FactList;
import uz.hemis.openapi.model.MinistryUnitName;
import uz.hemis.openapi.model.ReviewOutcomeName;
import uz.hemis.openapi.model.RoleName;
import uz.hemis.openapi.model.WindowOpener;

/** Between the contract's words and those of opened duties and recorded events. */
final class DutiesMapping {

  private DutiesMapping() {}

  static InstanceFilter toFilter(
      DutyInstanceStateName state,
      String duty,
      Integer annex,
      RoleName role,
      UUID subject,
      UUID unit,
      UUID responsible,
      LocalDate dueFrom,
      LocalDate dueTo) {
    return new InstanceFilter(
        state == null ? null : InstanceState.valueOf(state.name()),
        duty,
        annex,
        role == null ? null : Role.valueOf(role.name()),
        subject,
        unit,
        responsible,
        dueFrom,
        dueTo);
  }

  static FactFilter toFilter(String event, UUID subject) {
    return new FactFilter(event, subject);
  }

  static ReviewEntry.Command toCommand(UUID instance, EntryReview review) {
    return new ReviewEntry.Command(
        instance, Review.Outcome.valueOf(review.outcome().name()), review.note());
  }

  static RecordFact.Command toCommand(FactEntry entry) {
    return new RecordFact.Command(
        entry.event(),
        entry.subject(),
        entry.unit(),
        entry.orderNumber(),
        entry.orderDate(),
        entry.effectiveDate(),
        entry.note(),
        entry._file());
  }

  static DutyInstanceList toInstanceList(Page<InstanceView> page, Locale language) {
    return new DutyInstanceList(
        page.items().stream().map(view -> toDetails(view, language)).toList(),
        page.next(),
        page.totalCount());
  }

  static DutyInstanceDetails toDetails(InstanceView view, Locale language) {
    DutyInstance instance = view.instance();
    return new DutyInstanceDetails(
        instance.id(),
        instance.duty().code(),
        Texts.in(language, view.wording().process()),
        Texts.in(language, view.wording().measure()),
        instance.duty().annex(),
        RoleName.valueOf(instance.duty().role().name()),
        EnforcementName.valueOf(instance.duty().enforcement().name()),
        instance.duty().clause(),
        DutySourceName.valueOf(view.source().name()),
        instance.duty().regulation(),
        DutyInstanceStateName.valueOf(view.state().name()),
        instance.object().subject(),
        instance.object().event(),
        orAbsent(instance.object().orderNumber()),
        instance.object().eventDate(),
        instance.charge().unit(),
        instance.charge().responsible(),
        view.responsibleName(),
        instance.dueDate(),
        instance.openedAt(),
        view.openedBy().stream().map(DutiesMapping::toOpener).toList(),
        instance.fulfilment().map(DutiesMapping::toFulfilment).orElse(null),
        instance.review().map(DutiesMapping::toReview).orElse(null),
        instance.version());
  }

  static FactList toFactList(Page<FactView> page, Locale language) {
    return new FactList(
        page.items().stream().map(view -> toDetails(view, language)).toList(),
        page.next(),
        page.totalCount());
  }

  static FactDetails toDetails(FactView view, Locale language) {
    return new FactDetails(
        view.id(),
        view.event(),
        Texts.in(language, view.name()),
        view.subject(),
        view.unit(),
        orAbsent(view.orderNumber()),
        view.orderDate(),
        view.effectiveDate(),
        view.note(),
        view.file(),
        view.dueDate(),
        view.permit(),
        view.recordedBy(),
        view.recordedByName(),
        RoleName.valueOf(view.role().name()),
        view.recordedAt());
  }

  private static WindowOpener toOpener(Opener opener) {
    return new WindowOpener(
        RoleName.valueOf(opener.role().name()),
        opener.unit() == null ? null : MinistryUnitName.valueOf(opener.unit().name()));
  }

  private static DutyFulfilment toFulfilment(DutyInstance.Fulfilment by) {
    return new DutyFulfilment(
        by.kind(), by.person(), RoleName.valueOf(by.role().name()), by.at(), by.permit());
  }

  private static DutyReview toReview(Review by) {
    return new DutyReview(
        ReviewOutcomeName.valueOf(by.outcome().name()),
        by.note(),
        by.person(),
        RoleName.valueOf(by.role().name()),
        by.at());
  }

  private static String orAbsent(String text) {
    return text.isEmpty() ? null : text;
  }
}
