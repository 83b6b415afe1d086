package uz.hemis.application.personnel;

import static org.assertj.core.api.Assertions.assertThat;
import static uz.hemis.application.access.Refusals.assertRefused;

import java.util.UUID;
import org.junit.jupiter.api.Test;
import uz.hemis.application.approvals.EndedProposal;
import uz.hemis.application.corrections.port.OwnCorrectionText;
import uz.hemis.domain.access.AccessRule;
import uz.hemis.domain.access.Actor;
import uz.hemis.domain.access.Role;
import uz.hemis.domain.access.Scope;
import uz.hemis.domain.corrections.CorrectionRule;
import uz.hemis.domain.corrections.OwnCorrection;
import uz.hemis.domain.corrections.OwnData;
import uz.hemis.domain.corrections.OwnDataEntry;
import uz.hemis.domain.people.Person;
import uz.hemis.domain.personnel.AcademicDegree;
import uz.hemis.domain.personnel.Employee;
import uz.hemis.domain.shared.person.PhoneNumber;
import uz.hemis.domain.shared.person.Spelling;

class OwnDataEffectTest implements OwnCorrectionText {

  private final Office office = new Office();
  private final UUID employee = office.registered();
  private final OwnDataEffect effect = new OwnDataEffect(office, office, this);
  private OwnCorrection correction =
      new OwnCorrection(
          current(),
          new OwnDataEntry(new Spelling("Karimiy", "Ali", null), null, "91 765-43-21", null)
              .judge(current()),
          "Xato yozilgan",
          null);

  @Test
  void the_card_and_the_name_are_corrected_and_the_rest_stays() {
    assertThat(effect.takeEffect(Office.HR, approvedBy(ownerOf(employee)))).isEqualTo(employee);

    Person person = office.get(office.employee(employee).person());
    assertThat(person.identity().name().latin().familyName()).isEqualTo("Karimiy");
    assertThat(person.identity().pinfl().value()).isEqualTo("30101900010018");
    assertThat(office.employee(employee).card().contacts().phone())
        .isEqualTo(new PhoneNumber("+998917654321"));
    assertThat(office.employee(employee).card().degree()).isEqualTo(AcademicDegree.PHD);
  }

  @Test
  void what_changed_meanwhile_is_left_as_it_is() {
    OwnData seen = current();
    correction =
        new OwnCorrection(
            new OwnData(seen.name(), null, null),
            new OwnData(seen.name(), new PhoneNumber("+998917654321"), null),
            "Yangi raqam",
            null);

    assertRefused(
        CorrectionRule.OWN_DATA_CHANGED,
        () -> effect.takeEffect(Office.HR, approvedBy(ownerOf(employee))));
    assertThat(current()).isEqualTo(seen);
  }

  @Test
  void only_the_own_card_is_corrected_and_only_the_hr_department_accepts() {
    Actor dean = Office.actor(Role.DEAN, Scope.institution());

    assertRefused(AccessRule.NOT_FOUND, () -> effect.takeEffect(Office.HR, approvedBy(dean)));
    assertRefused(
        AccessRule.PERMISSION_MISSING,
        () -> effect.takeEffect(dean, approvedBy(ownerOf(employee))));
  }

  @Override
  public String write(OwnCorrection written) {
    throw new UnsupportedOperationException();
  }

  @Override
  public OwnCorrection read(String text) {
    return correction;
  }

  private Actor ownerOf(UUID card) {
    UUID person = office.employee(card).person();
    return new Actor(person, null, null, null, Role.TEACHER, Scope.institution(), null);
  }

  private EndedProposal approvedBy(Actor proposer) {
    return new EndedProposal(new UUID(4, 4), proposer, employee, "", "{}", office.now());
  }

  private OwnData current() {
    Employee card = office.employee(employee);
    return new OwnData(
        office.get(card.person()).identity().name(),
        card.card().contacts().phone(),
        card.card().contacts().email());
  }
}
