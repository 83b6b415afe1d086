package uz.hemis.adapters.rest.catalogue;

import java.time.Instant;
import java.util.Optional;
import java.util.UUID;
import uz.hemis.application.catalogue.DraftRegulation;
import uz.hemis.application.catalogue.HeadingEntry;
import uz.hemis.application.catalogue.query.DraftItem;
import uz.hemis.application.shared.Page;
import uz.hemis.domain.catalogue.Heading;
import uz.hemis.domain.catalogue.LegalAct;
import uz.hemis.domain.catalogue.RegulationDraft;
import uz.hemis.domain.catalogue.RegulationDraft.Step;
import uz.hemis.domain.regulation.GrantTerm;
import uz.hemis.domain.regulation.VersionState;
import uz.hemis.openapi.model.DraftHeading;
import uz.hemis.openapi.model.DraftOpening;
import uz.hemis.openapi.model.GrantLengths;
import uz.hemis.openapi.model.LegalActReference;
import uz.hemis.openapi.model.RegulationDraftDetails;
import uz.hemis.openapi.model.RegulationDraftItem;
import uz.hemis.openapi.model.RegulationDraftList;
import uz.hemis.openapi.model.VersionStateName;

/** Between the contract's drafts and those of the ministry. */
final class DraftMapping {

  private DraftMapping() {}

  static VersionState toState(VersionStateName state) {
    return state == null ? null : VersionState.valueOf(state.name());
  }

  static DraftRegulation.Command toCommand(DraftOpening opening) {
    return new DraftRegulation.Command(
        opening.code(),
        new HeadingEntry(
            opening.title(),
            toAct(opening.order()),
            toAct(opening.basis()),
            opening.inForceFrom(),
            toGrant(opening.grant()),
            opening.changeNote()));
  }

  static HeadingEntry toEntry(DraftHeading heading) {
    return new HeadingEntry(
        heading.title(),
        toAct(heading.order()),
        toAct(heading.basis()),
        heading.inForceFrom(),
        toGrant(heading.grant()),
        heading.changeNote());
  }

  static RegulationDraftList toDraftList(Page<DraftItem> page) {
    return new RegulationDraftList(
        page.items().stream().map(DraftMapping::toItem).toList(), page.next(), page.totalCount());
  }

  static RegulationDraftDetails toDetails(RegulationDraft draft) {
    Heading heading = draft.content().heading();
    return new RegulationDraftDetails(
        draft.id(),
        draft.code(),
        VersionStateName.valueOf(draft.state().name()),
        draft.base().orElse(null),
        heading.title(),
        toReference(heading.order()),
        toReference(heading.basis()),
        heading.inForceFrom(),
        toLengths(heading.grant()),
        heading.changeNote(),
        draft.content().rows().values().stream().map(RowMapping::toDuty).toList(),
        person(draft.drafted()),
        at(draft.drafted()),
        person(draft.submitted()),
        at(draft.submitted()),
        draft.proposal().orElse(null),
        person(draft.approved()),
        at(draft.approved()),
        draft.version());
  }

  static LegalActReference toReference(LegalAct act) {
    return new LegalActReference(act.number(), act.date());
  }

  static GrantLengths toLengths(GrantTerm grant) {
    return grant == null ? null : new GrantLengths(grant.defaultWorkingDays(), grant.maxDays());
  }

  private static RegulationDraftItem toItem(DraftItem item) {
    return new RegulationDraftItem(
        item.id(),
        item.code(),
        item.title(),
        VersionStateName.valueOf(item.state().name()),
        item.inForceFrom(),
        item.draftedAt(),
        item.version());
  }

  private static LegalAct toAct(LegalActReference act) {
    return act == null ? new LegalAct(null, null) : new LegalAct(act.number(), act.date());
  }

  private static HeadingEntry.Grant toGrant(GrantLengths lengths) {
    return lengths == null
        ? null
        : new HeadingEntry.Grant(lengths.defaultWorkingDays(), lengths.maxDays());
  }

  private static UUID person(Optional<Step> step) {
    return step.map(Step::person).orElse(null);
  }

  private static Instant at(Optional<Step> step) {
    return step.map(Step::at).orElse(null);
  }
}
