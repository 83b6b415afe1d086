package uz.hemis.application.personnel;

import java.util.Arrays;
import java.util.List;
import java.util.UUID;
import uz.hemis.application.personnel.port.EventWindows;
import uz.hemis.application.personnel.query.AllowedAction;
import uz.hemis.application.personnel.query.EmployeeFilter;
import uz.hemis.application.personnel.query.EmployeeItem;
import uz.hemis.application.personnel.query.EmployeeView;
import uz.hemis.application.personnel.query.EmploymentView;
import uz.hemis.application.personnel.query.EventFilter;
import uz.hemis.application.personnel.query.EventView;
import uz.hemis.application.personnel.query.PersonnelQueries;
import uz.hemis.application.personnel.query.Sight;
import uz.hemis.application.shared.Moment;
import uz.hemis.application.shared.Page;
import uz.hemis.application.shared.PageRequest;
import uz.hemis.application.shared.UseCase;
import uz.hemis.domain.access.AccessRule;
import uz.hemis.domain.access.Actor;
import uz.hemis.domain.access.Permission;
import uz.hemis.domain.access.Scope;
import uz.hemis.domain.corrections.CorrectionRule;
import uz.hemis.domain.personnel.PersonnelEvent.Kind;
import uz.hemis.domain.personnel.PersonnelRule;
import uz.hemis.domain.shared.person.Pinfl;
import uz.hemis.domain.shared.rule.Faults;
import uz.hemis.domain.shared.rule.Rule;
import uz.hemis.domain.shared.rule.RuleBroken;

@UseCase
class ReadPersonnelService implements ReadPersonnel {

  private final PersonnelQueries personnel;
  private final EventWindows windows;
  private final Moment moment;

  ReadPersonnelService(PersonnelQueries personnel, EventWindows windows, Moment moment) {
    this.personnel = personnel;
    this.windows = windows;
    this.moment = moment;
  }

  @Override
  public Page<EmployeeItem> listEmployees(Actor actor, EmployeeFilter filter, PageRequest page) {
    actor.require(Permission.EMPLOYEE_VIEW);
    return personnel.listEmployees(filter, page, sightOf(actor, false));
  }

  @Override
  public List<EmployeeItem> searchByPinfl(Actor actor, String pinfl) {
    actor.require(Permission.EMPLOYEE_IDENTITY_VIEW);
    Faults faults = new Faults();
    Pinfl number = faults.gather("/pinfl", () -> new Pinfl(pinfl));
    faults.throwIfAny();
    return personnel.listEmployeesByPinfl(number, sightOf(actor, false));
  }

  @Override
  public EmployeeView getEmployee(Actor actor, UUID employee) {
    actor.require(Permission.EMPLOYEE_VIEW);
    return get(employee, sightOf(actor, false));
  }

  @Override
  public EmployeeView getOwn(Actor actor) {
    actor.require(Permission.OWN_CORRECTION_PROPOSE);
    Sight own = new Sight(Scope.institution(), actor.person(), true, false, moment.today());
    return personnel
        .findEmployeeOf(actor.person(), own)
        .map(EmployeeView::toOwner)
        .orElseThrow(() -> new RuleBroken(CorrectionRule.OWN_CARD_MISSING));
  }

  @Override
  public Page<EventView> listHistory(Actor actor, UUID employee, PageRequest page) {
    actor.require(Permission.EMPLOYEE_VIEW);
    Sight sight = sightOf(actor, actor.may(Permission.EMPLOYEE_MANAGE));
    get(employee, sight);
    return personnel.listEvents(EventFilter.of(employee), page, sight);
  }

  @Override
  public Page<EventView> listEvents(Actor actor, EventFilter filter, PageRequest page) {
    actor.require(Permission.EMPLOYEE_VIEW);
    return personnel.listEvents(
        filter, page, sightOf(actor, actor.may(Permission.EMPLOYEE_MANAGE)));
  }

  @Override
  public EventView getEvent(Actor actor, UUID event) {
    actor.require(Permission.EMPLOYEE_VIEW);
    return personnel
        .findEvent(event, sightOf(actor, actor.may(Permission.EMPLOYEE_MANAGE)))
        .orElseThrow(() -> new RuleBroken(AccessRule.NOT_FOUND));
  }

  @Override
  public List<AllowedAction> listAllowedActions(Actor actor, UUID employee) {
    actor.require(Permission.EMPLOYEE_VIEW);
    List<UUID> lasting =
        get(employee, sightOf(actor, false)).employments().stream()
            .filter(period -> period.to() == null)
            .map(EmploymentView::employment)
            .toList();
    return Arrays.stream(Kind.values())
        .map(kind -> action(actor, kind, kind == Kind.HIRE ? List.of() : lasting))
        .toList();
  }

  private AllowedAction action(Actor actor, Kind kind, List<UUID> employments) {
    Rule against = null;
    if (!actor.may(Permission.EMPLOYMENT_RECORD)) {
      against = AccessRule.PERMISSION_MISSING;
    } else if (kind != Kind.HIRE && employments.isEmpty()) {
      against = PersonnelRule.EMPLOYMENT_MISSING;
    }
    return new AllowedAction(
        kind,
        against == null,
        against == null ? null : against.slug(),
        employments,
        windows.current(kind));
  }

  private EmployeeView get(UUID employee, Sight sight) {
    return personnel
        .findEmployee(employee, sight)
        .orElseThrow(() -> new RuleBroken(AccessRule.NOT_FOUND));
  }

  private Sight sightOf(Actor actor, boolean removed) {
    return new Sight(
        actor.scope(),
        actor.person(),
        actor.may(Permission.EMPLOYEE_IDENTITY_VIEW),
        removed,
        moment.today());
  }
}
