package uz.hemis.application.diplomas;

import java.util.Map;
import java.util.UUID;
import uz.hemis.application.access.port.Secrets;
import uz.hemis.application.diplomas.port.Diplomas;
import uz.hemis.application.shared.Identities;
import uz.hemis.application.shared.Moment;
import uz.hemis.application.shared.UseCase;
import uz.hemis.domain.access.Actor;
import uz.hemis.domain.access.Permission;
import uz.hemis.domain.diplomas.Diploma;
import uz.hemis.domain.diplomas.DiplomaContent;
import uz.hemis.domain.diplomas.DiplomaEntry;
import uz.hemis.domain.diplomas.DiplomaRule;
import uz.hemis.domain.diplomas.DiplomaStep;
import uz.hemis.domain.diplomas.VerificationHash;
import uz.hemis.domain.shared.rule.RuleBroken;
import uz.hemis.domain.students.Study;

/** Holds the study first, so that of two who prepare its diploma at once the second sees it. */
@UseCase
class PrepareDiplomaService implements PrepareDiploma {

  private final OwnedDiplomas owned;
  private final Diplomas diplomas;
  private final DiplomaContents contents;
  private final DiplomaEvents events;
  private final Secrets secrets;
  private final Identities identities;
  private final Moment moment;

  PrepareDiplomaService(
      OwnedDiplomas owned,
      Diplomas diplomas,
      DiplomaContents contents,
      DiplomaEvents events,
      Secrets secrets,
      Identities identities,
      Moment moment) {
    this.owned = owned;
    this.diplomas = diplomas;
    this.contents = contents;
    this.events = events;
    this.secrets = secrets;
    this.identities = identities;
    this.moment = moment;
  }

  @Override
  public UUID prepare(Actor actor, UUID studyId, DiplomaEntry entry) {
    actor.require(Permission.DIPLOMA_PREPARE);
    Study study = owned.study(actor, studyId);
    diplomas
        .findInForce(studyId)
        .ifPresent(
            known -> {
              throw new RuleBroken(DiplomaRule.DIPLOMA_EXISTS, Map.of("diploma", known));
            });
    DiplomaContent content = contents.of(studyId, null, entry);
    events.prepared(actor, study);
    Diploma diploma =
        Diploma.prepare(
            identities.next(),
            new Diploma.Holder(studyId, study.person(), study.placement().faculty()),
            secrets.next(VerificationHash.SALT_BYTES),
            content,
            by(actor));
    diplomas.add(diploma);
    return diploma.id();
  }

  @Override
  public void revise(Actor actor, UUID id, long expectedVersion, DiplomaEntry entry) {
    actor.require(Permission.DIPLOMA_PREPARE);
    Diploma diploma = owned.diploma(actor, Permission.DIPLOMA_PREPARE, id);
    diploma.requireEditable();
    owned.graduated(actor, diploma.holder().study());
    diploma.revise(contents.of(diploma.holder().study(), id, entry), expectedVersion, by(actor));
    diplomas.save(diploma);
  }

  @Override
  public UUID duplicate(Actor actor, UUID id, DiplomaEntry entry) {
    actor.require(Permission.DIPLOMA_PREPARE);
    Diploma former = owned.diploma(actor, Permission.DIPLOMA_PREPARE, id);
    former.requireReplaceable();
    owned.graduated(actor, former.holder().study());
    Diploma duplicate =
        former.duplicate(
            identities.next(),
            secrets.next(VerificationHash.SALT_BYTES),
            contents.of(former.holder().study(), null, entry),
            by(actor));
    diplomas.save(former);
    diplomas.add(duplicate);
    return duplicate.id();
  }

  private DiplomaStep.By by(Actor actor) {
    return new DiplomaStep.By(actor, moment.now());
  }
}
