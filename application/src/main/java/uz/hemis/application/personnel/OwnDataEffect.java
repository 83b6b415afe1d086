package uz.hemis.application.personnel;

import java.util.UUID;
import uz.hemis.application.approvals.EndedProposal;
import uz.hemis.application.approvals.ProposedEffect;
import uz.hemis.application.corrections.ProposeOwnCorrection;
import uz.hemis.application.corrections.port.OwnCorrectionText;
import uz.hemis.application.people.port.People;
import uz.hemis.application.personnel.port.Employees;
import uz.hemis.application.shared.UseCase;
import uz.hemis.domain.access.AccessRule;
import uz.hemis.domain.access.Actor;
import uz.hemis.domain.access.Permission;
import uz.hemis.domain.corrections.OwnData;
import uz.hemis.domain.people.Person;
import uz.hemis.domain.personnel.Employee;
import uz.hemis.domain.shared.person.Contacts;
import uz.hemis.domain.shared.rule.RuleBroken;

/** Corrects an employee's own data when the HR department accepts it (4.2, 4.3). */
@UseCase
class OwnDataEffect implements ProposedEffect {

  private final Employees employees;
  private final People people;
  private final OwnCorrectionText text;

  OwnDataEffect(Employees employees, People people, OwnCorrectionText text) {
    this.employees = employees;
    this.people = people;
    this.text = text;
  }

  @Override
  public String kind() {
    return ProposeOwnCorrection.KIND;
  }

  @Override
  public UUID takeEffect(Actor approver, EndedProposal proposal) {
    approver.require(Permission.EMPLOYEE_MANAGE);
    Employee employee = employees.getForUpdate(proposal.subject());
    if (!proposal.proposer().isSamePersonAs(employee.person())) {
      throw new RuleBroken(AccessRule.NOT_FOUND);
    }
    Person person = people.get(employee.person());
    OwnData corrected = text.read(proposal.payload()).applyTo(current(employee, person));
    person.correct(person.identity().named(corrected.name()));
    employee.change(employee.card().reachedBy(new Contacts(corrected.phone(), corrected.email())));
    people.save(person);
    employees.save(employee);
    return employee.id();
  }

  private static OwnData current(Employee employee, Person person) {
    Contacts contacts = employee.card().contacts();
    return new OwnData(person.identity().name(), contacts.phone(), contacts.email());
  }
}
