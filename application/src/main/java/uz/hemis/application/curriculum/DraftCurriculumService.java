package uz.hemis.application.curriculum;

import java.util.List;
import java.util.Map;
import java.util.UUID;
import uz.hemis.application.curriculum.port.Curricula;
import uz.hemis.application.curriculum.port.StudiedCurricula;
import uz.hemis.application.shared.Identities;
import uz.hemis.application.shared.Moment;
import uz.hemis.application.shared.UseCase;
import uz.hemis.domain.access.AccessRule;
import uz.hemis.domain.access.Actor;
import uz.hemis.domain.access.Permission;
import uz.hemis.domain.curriculum.Curriculum;
import uz.hemis.domain.curriculum.CurriculumRule;
import uz.hemis.domain.curriculum.CurriculumTerms;
import uz.hemis.domain.curriculum.Programme;
import uz.hemis.domain.curriculum.Step;
import uz.hemis.domain.curriculum.Subject;
import uz.hemis.domain.shared.rule.RuleBroken;

@UseCase
class DraftCurriculumService implements DraftCurriculum {

  private final Curricula curricula;
  private final OwnedCurricula owned;
  private final EnteredCodes codes;
  private final StudiedCurricula studied;
  private final Identities identities;
  private final Moment moment;

  DraftCurriculumService(
      Curricula curricula,
      OwnedCurricula owned,
      EnteredCodes codes,
      StudiedCurricula studied,
      Identities identities,
      Moment moment) {
    this.curricula = curricula;
    this.owned = owned;
    this.codes = codes;
    this.studied = studied;
    this.identities = identities;
    this.moment = moment;
  }

  @Override
  public UUID begin(Actor actor, UUID programmeId, CurriculumTerms terms) {
    actor.require(Permission.CURRICULUM_MANAGE);
    Programme programme = owned.programme(actor, programmeId);
    codes.requireUsable(terms);
    Curriculum curriculum = Curriculum.draft(identities.next(), programme, terms, by(actor));
    if (!curricula.admit(curriculum)) {
      throw new RuleBroken(
          CurriculumRule.CURRICULUM_EXISTS,
          Map.of("programme", programme.identity().code(), "admissionYear", terms.admissionYear()));
    }
    return curriculum.id();
  }

  @Override
  public UUID beginVersion(Actor actor, UUID id) {
    actor.require(Permission.CURRICULUM_MANAGE);
    Curriculum curriculum = owned.curriculum(actor, id);
    Curriculum next = curriculum.nextVersion(identities::next, studied.isStudied(id), by(actor));
    if (!curricula.admit(next)) {
      throw new RuleBroken(
          CurriculumRule.CURRICULUM_SUCCEEDED,
          Map.of("curriculum", id, "number", next.line().number()));
    }
    return next.id();
  }

  @Override
  public void enter(Actor actor, Target target, List<SubjectEntry> entries) {
    actor.require(Permission.CURRICULUM_MANAGE);
    Curriculum curriculum = seen(actor, target);
    curriculum.enter(entries.stream().map(entry -> subject(curriculum, entry)).toList(), actor);
    codes.requireUsable(curriculum.subjects());
    curricula.save(curriculum);
  }

  @Override
  public void drop(Actor actor, Target target) {
    actor.require(Permission.CURRICULUM_MANAGE);
    Curriculum curriculum = seen(actor, target);
    curriculum.drop();
    curricula.save(curriculum);
  }

  private Curriculum seen(Actor actor, Target target) {
    Curriculum curriculum = owned.curriculum(actor, target.curriculum());
    if (curriculum.version() != target.expectedVersion()) {
      throw new RuleBroken(AccessRule.VERSION_STALE);
    }
    return curriculum;
  }

  private Subject subject(Curriculum curriculum, SubjectEntry entry) {
    return new Subject(
        curriculum
            .findSubject(entry.semester(), entry.code())
            .map(Subject::id)
            .orElseGet(identities::next),
        entry.semester(),
        entry.code(),
        entry.names(),
        entry.choice(),
        entry.workload(),
        entry.nature());
  }

  private Step by(Actor actor) {
    return new Step(actor.person(), moment.now());
  }
}
