package uz.hemis.application.catalogue;

import java.util.Set;
import uz.hemis.application.approvals.Proposals;
import uz.hemis.application.approvals.ProposedEntry;
import uz.hemis.application.approvals.TakeBackProposal;
import uz.hemis.application.catalogue.port.CanonicalContent;
import uz.hemis.application.catalogue.port.Drafts;
import uz.hemis.application.shared.Moment;
import uz.hemis.application.shared.UseCase;
import uz.hemis.domain.access.Actor;
import uz.hemis.domain.access.Permission;
import uz.hemis.domain.access.Place;
import uz.hemis.domain.access.Role;
import uz.hemis.domain.catalogue.RegulationDraft;

/**
 * Submitting and withdrawing touch the proposal before the version, as the approval does, so that
 * the two never wait for each other.
 */
@UseCase
class SubmitDraftService implements SubmitDraft {

  private final Drafts drafts;
  private final Checks checks;
  private final Proposals proposals;
  private final TakeBackProposal pending;
  private final CanonicalContent canonical;
  private final Moment moment;

  SubmitDraftService(
      Drafts drafts,
      Checks checks,
      Proposals proposals,
      TakeBackProposal pending,
      CanonicalContent canonical,
      Moment moment) {
    this.drafts = drafts;
    this.checks = checks;
    this.proposals = proposals;
    this.pending = pending;
    this.canonical = canonical;
    this.moment = moment;
  }

  @Override
  public void submit(Actor actor, String code) {
    actor.require(Permission.REGULATION_MANAGE);
    RegulationDraft draft = drafts.get(code);
    draft.submit(new RegulationDraft.Step(actor.person(), moment.now()), checks.today(actor));
    draft.awaits(proposals.propose(actor, entry(draft)));
    drafts.save(draft);
  }

  @Override
  public void withdraw(Actor actor, String code) {
    actor.require(Permission.REGULATION_MANAGE);
    drafts.get(code).proposal().ifPresent(pending::takeBack);
    RegulationDraft draft = drafts.getForUpdate(code);
    draft.returnToDraft();
    drafts.save(draft);
  }

  private ProposedEntry entry(RegulationDraft draft) {
    return new ProposedEntry(
        PublishVersionService.KIND,
        draft.id(),
        draft.code(),
        Place.institution(),
        Set.of(Role.MINISTRY_UNIT),
        canonical.of(draft.code(), draft.content()));
  }
}
