package uz.hemis.application.personnel;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.tuple;

import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import uz.hemis.domain.access.AccessRule;
import uz.hemis.domain.access.Permission;
import uz.hemis.domain.access.Role;
import uz.hemis.domain.access.Scope;
import uz.hemis.domain.people.IdentityEntry;
import uz.hemis.domain.people.Person;
import uz.hemis.domain.personnel.PersonnelRule;
import uz.hemis.domain.shared.person.Citizenship;
import uz.hemis.domain.shared.person.PersonRule;
import uz.hemis.domain.shared.person.Sex;
import uz.hemis.domain.shared.person.Spelling;
import uz.hemis.domain.shared.rule.Fault;
import uz.hemis.domain.shared.rule.RuleBroken;

class RegisterEmployeeTest {

  private final Office office = new Office();
  private final RegisterEmployee registering =
      new RegisterEmployeeService(office, office, office, office);

  @Test
  void a_newcomer_becomes_a_person_with_a_card() {
    UUID employee = registering.register(Office.HR, Office.karimov());

    Person person = office.get(office.employee(employee).person());
    assertThat(person.identity().pinfl().value()).isEqualTo("30101900010018");
    assertThat(office.employee(employee).card().contacts().phone()).hasToString("+998901234567");
  }

  @Test
  void who_is_known_already_is_not_entered_twice() {
    Person known = new Person(new UUID(5, 5), Office.karimov().identity().judge(Office.TODAY), 1);
    office.save(known);

    UUID employee = registering.register(Office.HR, Office.karimov());

    assertThat(office.employee(employee).person()).isEqualTo(known.id());
    assertThat(office.people).hasSize(1);
  }

  @Test
  void the_same_pinfl_with_other_names_is_refused() {
    registering.register(Office.HR, Office.karimov());

    assertRefused(PersonRule.PERSON_DIFFERS, Office.entry("Rahimov", "30101900010018"));
  }

  @Test
  void a_person_has_one_card() {
    UUID card = registering.register(Office.HR, Office.karimov());

    assertThatExceptionOfType(RuleBroken.class)
        .isThrownBy(() -> registering.register(Office.HR, Office.karimov()))
        .satisfies(
            broken -> {
              assertThat(broken.rule()).isEqualTo(PersonnelRule.EMPLOYEE_EXISTS);
              assertThat(broken.facts()).containsEntry("employee", card);
            });
  }

  @Test
  void faults_of_identity_and_card_come_at_once() {
    EmployeeEntry entry =
        new EmployeeEntry(
            new IdentityEntry(
                new Spelling("Karimov", "Ali", null),
                null,
                Office.TODAY,
                Sex.FEMALE,
                Citizenship.UZBEKISTAN,
                "30101900010018",
                null),
            new CardEntry(null, "1", "2", null, null));

    assertThatExceptionOfType(RuleBroken.class)
        .isThrownBy(() -> registering.register(Office.HR, entry))
        .satisfies(
            broken ->
                assertThat(broken.faults())
                    .extracting(Fault::rule, Fault::field)
                    .containsExactly(
                        tuple(PersonRule.PINFL_BIRTH_DATE_DIFFERS, "/birthDate"),
                        tuple(PersonRule.PINFL_SEX_DIFFERS, "/sex"),
                        tuple(PersonRule.PHONE_MALFORMED, "/phone"),
                        tuple(PersonRule.EMAIL_MALFORMED, "/email")));
    assertThat(office.people).isEmpty();
  }

  @ParameterizedTest
  @EnumSource(Role.class)
  void only_who_manages_staff_registers(Role role) {
    EmployeeEntry entry = Office.karimov();

    if (role.holds(Permission.EMPLOYEE_MANAGE)) {
      registering.register(Office.actor(role, Scope.institution()), entry);
    } else {
      assertThatExceptionOfType(RuleBroken.class)
          .isThrownBy(() -> registering.register(Office.actor(role, Scope.institution()), entry))
          .satisfies(broken -> assertThat(broken.rule()).isEqualTo(AccessRule.PERMISSION_MISSING));
    }
  }

  private void assertRefused(PersonRule rule, EmployeeEntry entry) {
    assertThatExceptionOfType(RuleBroken.class)
        .isThrownBy(() -> registering.register(Office.HR, entry))
        .satisfies(broken -> assertThat(broken.rule()).isEqualTo(rule));
  }
}
