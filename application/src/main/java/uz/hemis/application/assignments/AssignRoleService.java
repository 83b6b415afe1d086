package uz.hemis.application.assignments;

import java.util.Map;
import java.util.Set;
import java.util.UUID;
import uz.hemis.application.assignments.port.Assignments;
import uz.hemis.application.assignments.port.Holders;
import uz.hemis.application.files.FileReferences;
import uz.hemis.application.shared.Identities;
import uz.hemis.application.shared.Moment;
import uz.hemis.application.shared.UseCase;
import uz.hemis.application.structure.ScopeUnits;
import uz.hemis.domain.access.AccessRule;
import uz.hemis.domain.access.Actor;
import uz.hemis.domain.access.Permission;
import uz.hemis.domain.access.Role;
import uz.hemis.domain.access.Scope;
import uz.hemis.domain.access.UserClass;
import uz.hemis.domain.assignments.Assignment;
import uz.hemis.domain.assignments.AssignmentRule;
import uz.hemis.domain.assignments.AssignmentTerms;
import uz.hemis.domain.assignments.Mandate;
import uz.hemis.domain.assignments.Stamp;
import uz.hemis.domain.files.FilePurpose;
import uz.hemis.domain.shared.document.OfficialDocument;
import uz.hemis.domain.shared.rule.Faults;
import uz.hemis.domain.shared.rule.RuleBroken;
import uz.hemis.domain.shared.time.Period;

@UseCase
class AssignRoleService implements AssignRole {

  private final Assignments assignments;
  private final AssignmentEntry entry;
  private final Holders holders;
  private final ScopeUnits units;
  private final FileReferences files;
  private final Identities identities;
  private final Moment moment;

  AssignRoleService(
      Assignments assignments,
      AssignmentEntry entry,
      Holders holders,
      ScopeUnits units,
      FileReferences files,
      Identities identities,
      Moment moment) {
    this.assignments = assignments;
    this.entry = entry;
    this.holders = holders;
    this.units = units;
    this.files = files;
    this.identities = identities;
    this.moment = moment;
  }

  @Override
  public UUID assign(Actor actor, Command command) {
    actor.require(Permission.ASSIGNMENT_MANAGE);
    command.role().requireAssignable();
    AssignmentTerms terms = terms(command);
    UUID id = identities.next();
    Assignment assignment =
        Assignment.grant(
            id,
            terms,
            new Stamp(moment.now(), actor.person()),
            assignments.listOf(command.person()));
    entry.given(actor, terms);
    files.attach(actor, terms.order().file(), FilePurpose.ORDER, "/order/file", id);
    assignments.save(assignment);
    return id;
  }

  private AssignmentTerms terms(Command command) {
    Faults faults = new Faults();
    faults.gather("", () -> requireHolder(command.person(), command.role()));
    Mandate mandate = faults.gather("", () -> mandate(command));
    Period period = faults.gather("", () -> new Period(command.from(), command.to()));
    OfficialDocument order =
        faults.gather("/order", () -> command.order().required(AccessRule.ORDER_MISSING));
    faults.throwIfAny();
    return new AssignmentTerms(mandate, period, order);
  }

  private UUID requireHolder(UUID person, Role role) {
    Set<UserClass> classes =
        holders
            .findClasses(person)
            .orElseThrow(
                () ->
                    new RuleBroken(
                        AssignmentRule.HOLDER_UNKNOWN, "/person", Map.of("person", person)));
    UserClass.requireFit(classes, role);
    return person;
  }

  private Mandate mandate(Command command) {
    Role role = command.role();
    Scope scope = new Scope(command.scope().kind(), command.scope().unit());
    Mandate mandate = new Mandate(command.person(), role, scope, command.ministryUnit());
    if (scope.unit() != null) {
      requireKind(scope);
    }
    return mandate;
  }

  private void requireKind(Scope scope) {
    if (units.findKind(scope.unit()).filter(scope.kind()::equals).isEmpty()) {
      throw new RuleBroken(
          AccessRule.SCOPE_UNFIT,
          "/scope/unit",
          Map.of("kind", scope.kind().name(), "unit", scope.unit()));
    }
  }
}
