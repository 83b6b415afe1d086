package uz.hemis.application.curriculum;

import java.util.Set;
import java.util.UUID;
import uz.hemis.application.approvals.Proposals;
import uz.hemis.application.approvals.ProposedEntry;
import uz.hemis.application.approvals.TakeBackProposal;
import uz.hemis.application.curriculum.port.CanonicalCurriculum;
import uz.hemis.application.curriculum.port.Curricula;
import uz.hemis.application.curriculum.port.StudiedCurricula;
import uz.hemis.application.shared.Moment;
import uz.hemis.application.shared.UseCase;
import uz.hemis.domain.access.Actor;
import uz.hemis.domain.access.Permission;
import uz.hemis.domain.access.Role;
import uz.hemis.domain.curriculum.Curriculum;
import uz.hemis.domain.curriculum.Step;
import uz.hemis.domain.regulation.Entry;

/**
 * Submitting and withdrawing touch the proposal before the curriculum, as the approval does, so
 * that the two never wait for each other.
 */
@UseCase
class SubmitCurriculumService implements SubmitCurriculum {

  private final Curricula curricula;
  private final OwnedCurricula owned;
  private final CurriculumEntry entries;
  private final Proposals proposals;
  private final TakeBackProposal pending;
  private final CanonicalCurriculum canonical;
  private final StudiedCurricula studied;
  private final Moment moment;

  SubmitCurriculumService(
      Curricula curricula,
      OwnedCurricula owned,
      CurriculumEntry entries,
      Proposals proposals,
      TakeBackProposal pending,
      CanonicalCurriculum canonical,
      StudiedCurricula studied,
      Moment moment) {
    this.curricula = curricula;
    this.owned = owned;
    this.entries = entries;
    this.proposals = proposals;
    this.pending = pending;
    this.canonical = canonical;
    this.studied = studied;
    this.moment = moment;
  }

  @Override
  public void submit(Actor actor, UUID id) {
    actor.require(Permission.CURRICULUM_MANAGE);
    Curriculum curriculum = owned.curriculum(actor, id);
    curriculum.submit(new Step(actor.person(), moment.now()));
    Entry entry = entries.toPropose(curriculum);
    curriculum.awaits(
        proposals.propose(
            actor, proposed(KIND, curriculum, entry, entry.subject(), entries.approversOf(entry))));
    curricula.save(curriculum);
  }

  @Override
  public void withdraw(Actor actor, UUID id) {
    actor.require(Permission.CURRICULUM_MANAGE);
    owned.curriculum(actor, id).proposal().ifPresent(pending::takeBack);
    Curriculum curriculum = curricula.getForUpdate(id);
    curriculum.returnToDraft();
    curricula.save(curriculum);
  }

  @Override
  public UUID proposeReopening(Actor actor, UUID id) {
    actor.require(Permission.CURRICULUM_MANAGE);
    Curriculum curriculum = owned.curriculum(actor, id);
    curriculum.requireReopenable(studied.isStudied(id));
    Entry entry = entries.of(curriculum);
    return proposals.propose(
        actor, proposed(REOPENING, curriculum, entry, id, entries.approversOf(entry)));
  }

  private ProposedEntry proposed(
      String kind, Curriculum curriculum, Entry entry, UUID subject, Set<Role> approvers) {
    return new ProposedEntry(
        kind,
        subject,
        curriculum.id().toString(),
        entry.place(),
        approvers,
        canonical.of(curriculum));
  }
}
