package uz.hemis.application.curriculum;

import java.util.Map;
import java.util.UUID;
import uz.hemis.application.approvals.EndedProposal;
import uz.hemis.application.approvals.ProposedEffect;
import uz.hemis.application.curriculum.port.CanonicalCurriculum;
import uz.hemis.application.curriculum.port.Curricula;
import uz.hemis.application.shared.Moment;
import uz.hemis.application.shared.UseCase;
import uz.hemis.domain.access.Actor;
import uz.hemis.domain.access.Permission;
import uz.hemis.domain.curriculum.Curriculum;
import uz.hemis.domain.curriculum.CurriculumRule;
import uz.hemis.domain.curriculum.CurriculumState;
import uz.hemis.domain.curriculum.Step;
import uz.hemis.domain.shared.rule.RuleBroken;

/** Makes a submitted curriculum one that is studied, by another person's approval (4.3). */
@UseCase
class ApproveCurriculumService implements ProposedEffect {

  private final Curricula curricula;
  private final CurriculumEntry entries;
  private final CanonicalCurriculum canonical;
  private final Moment moment;

  ApproveCurriculumService(
      Curricula curricula, CurriculumEntry entries, CanonicalCurriculum canonical, Moment moment) {
    this.curricula = curricula;
    this.entries = entries;
    this.canonical = canonical;
    this.moment = moment;
  }

  @Override
  public String kind() {
    return SubmitCurriculum.KIND;
  }

  @Override
  public UUID takeEffect(Actor approver, EndedProposal proposal) {
    approver.require(Permission.APPROVAL_DECIDE);
    proposal.proposer().require(Permission.CURRICULUM_MANAGE);
    Curriculum curriculum = submitted(proposal);
    requireUnaltered(curriculum, proposal);
    curriculum.approve(new Step(approver.person(), moment.now()));
    entries.admit(curriculum, proposal);
    curricula.save(curriculum);
    return curriculum.id();
  }

  @Override
  public void refused(Actor decider, EndedProposal proposal) {
    decider.require(Permission.APPROVAL_DECIDE);
    returnToDraft(proposal);
  }

  @Override
  public void withdrawn(Actor proposer, EndedProposal proposal) {
    returnToDraft(proposal);
  }

  private void returnToDraft(EndedProposal proposal) {
    Curriculum curriculum = submitted(proposal);
    if (curriculum.state() == CurriculumState.SUBMITTED) {
      curriculum.returnToDraft();
      curricula.save(curriculum);
    }
  }

  private Curriculum submitted(EndedProposal proposal) {
    return curricula.getForUpdate(UUID.fromString(proposal.reference()));
  }

  private void requireUnaltered(Curriculum curriculum, EndedProposal proposal) {
    if (curriculum.state() == CurriculumState.SUBMITTED
        && !canonical.of(curriculum).equals(proposal.payload())) {
      throw new RuleBroken(
          CurriculumRule.CURRICULUM_ALTERED, Map.of("curriculum", curriculum.id()));
    }
  }
}
