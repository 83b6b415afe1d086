package uz.hemis.application.curriculum;

import java.util.Map;
import java.util.UUID;
import uz.hemis.application.classifiers.ClassifierCodes;
import uz.hemis.application.corrections.Instructions;
import uz.hemis.application.curriculum.port.Programmes;
import uz.hemis.application.shared.Identities;
import uz.hemis.application.shared.Moment;
import uz.hemis.application.shared.UseCase;
import uz.hemis.application.structure.ScopeUnits;
import uz.hemis.application.structure.UnitPlaces;
import uz.hemis.domain.access.AccessRule;
import uz.hemis.domain.access.Actor;
import uz.hemis.domain.access.Permission;
import uz.hemis.domain.access.Scope;
import uz.hemis.domain.classifiers.Classifier;
import uz.hemis.domain.curriculum.CurriculumRule;
import uz.hemis.domain.curriculum.Programme;
import uz.hemis.domain.curriculum.ProgrammeLabel;
import uz.hemis.domain.curriculum.Step;
import uz.hemis.domain.shared.rule.RuleBroken;

@UseCase
class ManageProgrammesService implements ManageProgrammes {

  private final Programmes programmes;
  private final UnitPlaces places;
  private final ScopeUnits units;
  private final ClassifierCodes codes;
  private final Instructions instructions;
  private final Identities identities;
  private final Moment moment;

  ManageProgrammesService(
      Programmes programmes,
      UnitPlaces places,
      ScopeUnits units,
      ClassifierCodes codes,
      Instructions instructions,
      Identities identities,
      Moment moment) {
    this.programmes = programmes;
    this.places = places;
    this.units = units;
    this.codes = codes;
    this.instructions = instructions;
    this.identities = identities;
    this.moment = moment;
  }

  @Override
  public UUID open(Actor actor, Programme.Identity identity, ProgrammeLabel label) {
    actor.require(Permission.PROGRAMME_MANAGE, places.get(identity.faculty()));
    instructions.requireFor(actor, identity.faculty());
    requireFaculty(identity.faculty());
    codes.requireUsable(Classifier.EDUCATION_TYPE, identity.type().code(), "/type");
    Programme programme = Programme.open(identities.next(), identity, label, by(actor));
    if (!programmes.admit(programme)) {
      throw new RuleBroken(
          CurriculumRule.PROGRAMME_CODE_TAKEN,
          "/code",
          Map.of("code", identity.code(), "type", identity.type().name()));
    }
    return programme.id();
  }

  @Override
  public void rename(Actor actor, UUID id, long expectedVersion, ProgrammeLabel label) {
    Programme programme = owned(actor, id);
    if (programme.version() != expectedVersion) {
      throw new RuleBroken(AccessRule.VERSION_STALE);
    }
    programme.rename(label);
    programmes.save(programme);
  }

  @Override
  public void close(Actor actor, UUID id) {
    Programme programme = owned(actor, id);
    programme.close(by(actor));
    programmes.save(programme);
  }

  private Programme owned(Actor actor, UUID id) {
    actor.require(Permission.PROGRAMME_MANAGE);
    Programme programme = programmes.get(id);
    actor.require(Permission.PROGRAMME_MANAGE, places.get(programme.identity().faculty()));
    instructions.requireFor(actor, id);
    return programme;
  }

  private void requireFaculty(UUID unit) {
    if (units.findKind(unit).filter(Scope.Kind.FACULTY::equals).isEmpty()) {
      throw new RuleBroken(
          CurriculumRule.PROGRAMME_FACULTY_UNFIT, "/faculty", Map.of("unit", unit));
    }
  }

  private Step by(Actor actor) {
    return new Step(actor.person(), moment.now());
  }
}
