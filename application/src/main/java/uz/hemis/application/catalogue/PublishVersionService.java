package uz.hemis.application.catalogue;

import java.util.Map;
import java.util.UUID;
import uz.hemis.application.approvals.EndedProposal;
import uz.hemis.application.approvals.ProposedEffect;
import uz.hemis.application.catalogue.port.CanonicalContent;
import uz.hemis.application.catalogue.port.Drafts;
import uz.hemis.application.regulation.port.Rulebooks;
import uz.hemis.application.shared.Moment;
import uz.hemis.application.shared.UseCase;
import uz.hemis.domain.access.Actor;
import uz.hemis.domain.access.Permission;
import uz.hemis.domain.catalogue.CatalogueChange;
import uz.hemis.domain.catalogue.CatalogueCheck;
import uz.hemis.domain.catalogue.CatalogueRule;
import uz.hemis.domain.catalogue.RegulationDraft;
import uz.hemis.domain.regulation.VersionState;
import uz.hemis.domain.shared.rule.RuleBroken;

/** Makes law of a submitted version that a second person of the ministry approves (7.2). */
@UseCase
class PublishVersionService implements ProposedEffect {

  static final String KIND = "REGULATION_VERSION";

  private final Drafts drafts;
  private final Checks checks;
  private final CanonicalContent canonical;
  private final Rulebooks rulebooks;
  private final PublicationNotices notices;
  private final Moment moment;

  PublishVersionService(
      Drafts drafts,
      Checks checks,
      CanonicalContent canonical,
      Rulebooks rulebooks,
      PublicationNotices notices,
      Moment moment) {
    this.drafts = drafts;
    this.checks = checks;
    this.canonical = canonical;
    this.rulebooks = rulebooks;
    this.notices = notices;
    this.moment = moment;
  }

  @Override
  public String kind() {
    return KIND;
  }

  @Override
  public UUID takeEffect(Actor approver, EndedProposal proposal) {
    approver.require(Permission.REGULATION_MANAGE);
    RegulationDraft draft = drafts.getForUpdate(proposal.reference());
    requireUnaltered(draft, proposal);
    CatalogueCheck check = checks.todayForPublication(approver);
    CatalogueChange change = check.changeTo(draft.content());
    draft.publish(new RegulationDraft.Step(approver.person(), moment.now()), check);
    drafts.save(draft);
    rulebooks.changed();
    notices.published(draft, change);
    return draft.id();
  }

  @Override
  public void refused(Actor decider, EndedProposal proposal) {
    decider.require(Permission.REGULATION_MANAGE);
    returnToDraft(proposal);
  }

  @Override
  public void withdrawn(Actor proposer, EndedProposal proposal) {
    returnToDraft(proposal);
  }

  private void returnToDraft(EndedProposal proposal) {
    RegulationDraft draft = drafts.getForUpdate(proposal.reference());
    if (draft.state() == VersionState.SUBMITTED) {
      draft.returnToDraft();
      drafts.save(draft);
    }
  }

  private void requireUnaltered(RegulationDraft draft, EndedProposal proposal) {
    if (draft.state() == VersionState.SUBMITTED
        && !canonical.of(draft.code(), draft.content()).equals(proposal.payload())) {
      throw new RuleBroken(CatalogueRule.VERSION_ALTERED, Map.of("regulation", draft.code()));
    }
  }
}
