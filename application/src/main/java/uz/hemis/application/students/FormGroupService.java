package uz.hemis.application.students;

import java.util.List;
import java.util.UUID;
import uz.hemis.application.classifiers.ClassifierCodes;
import uz.hemis.application.curriculum.ApprovedCurricula;
import uz.hemis.application.curriculum.ApprovedCurricula.CurriculumFacts;
import uz.hemis.application.shared.Identities;
import uz.hemis.application.shared.UseCase;
import uz.hemis.application.students.port.Groups;
import uz.hemis.domain.access.Actor;
import uz.hemis.domain.access.Permission;
import uz.hemis.domain.access.Place;
import uz.hemis.domain.classifiers.Classifier;
import uz.hemis.domain.shared.rule.Faults;
import uz.hemis.domain.students.Group;

@UseCase
class FormGroupService implements FormGroup {

  private final Groups groups;
  private final ApprovedCurricula curricula;
  private final ClassifierCodes codes;
  private final Identities identities;

  FormGroupService(
      Groups groups, ApprovedCurricula curricula, ClassifierCodes codes, Identities identities) {
    this.groups = groups;
    this.curricula = curricula;
    this.codes = codes;
    this.identities = identities;
  }

  @Override
  public UUID form(Actor actor, Command command) {
    actor.require(Permission.GROUP_MANAGE);
    Faults faults = new Faults();
    Group.Teaching teaching = faults.gather("", () -> teaching(actor, command));
    faults.gather("", () -> usable(command.language()));
    faults.throwIfAny();
    Group group = new Group(identities.next(), 0, teaching, command.name(), null);
    groups.add(group, actor.person());
    return group.id();
  }

  private Group.Teaching teaching(Actor actor, Command command) {
    CurriculumFacts facts = curricula.get(command.curriculum(), "/curriculum");
    actor.require(Permission.GROUP_MANAGE, Place.of(List.of(facts.faculty())));
    return new Group.Teaching(facts.id(), facts.faculty(), command.language(), command.course())
        .within(facts.courses());
  }

  private String usable(String language) {
    codes.requireUsable(Classifier.EDUCATION_LANGUAGE, language, "/language");
    return language;
  }
}
