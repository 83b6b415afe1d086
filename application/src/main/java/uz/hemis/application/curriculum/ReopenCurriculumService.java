package uz.hemis.application.curriculum;

import java.util.UUID;
import uz.hemis.application.approvals.EndedProposal;
import uz.hemis.application.approvals.ProposedEffect;
import uz.hemis.application.curriculum.port.Curricula;
import uz.hemis.application.curriculum.port.StudiedCurricula;
import uz.hemis.application.shared.UseCase;
import uz.hemis.domain.access.Actor;
import uz.hemis.domain.access.Permission;
import uz.hemis.domain.curriculum.Curriculum;

/** Makes an approved curriculum, under which nobody studies, a draft again (3.1.5, 4.3). */
@UseCase
class ReopenCurriculumService implements ProposedEffect {

  private final Curricula curricula;
  private final StudiedCurricula studied;

  ReopenCurriculumService(Curricula curricula, StudiedCurricula studied) {
    this.curricula = curricula;
    this.studied = studied;
  }

  @Override
  public String kind() {
    return SubmitCurriculum.REOPENING;
  }

  @Override
  public UUID takeEffect(Actor approver, EndedProposal proposal) {
    approver.require(Permission.APPROVAL_DECIDE);
    proposal.proposer().require(Permission.CURRICULUM_MANAGE);
    Curriculum curriculum = curricula.getForUpdate(proposal.subject());
    curriculum.reopen(studied.isStudied(curriculum.id()));
    curricula.save(curriculum);
    return curriculum.id();
  }
}
