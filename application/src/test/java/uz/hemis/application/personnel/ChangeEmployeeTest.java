package uz.hemis.application.personnel;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.util.UUID;
import java.util.function.UnaryOperator;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.junit.jupiter.api.Test;
import uz.hemis.domain.access.AccessRule;
import uz.hemis.domain.access.Role;
import uz.hemis.domain.access.Scope;
import uz.hemis.domain.personnel.AcademicDegree;
import uz.hemis.domain.shared.person.PersonRule;
import uz.hemis.domain.shared.rule.Rule;
import uz.hemis.domain.shared.rule.RuleBroken;

class ChangeEmployeeTest {

  private final Office office = new Office();
  private final ChangeEmployee changing =
      new ChangeEmployeeService(office, office, office.instructions, office);
  private final RemoveEmployee removing =
      new RemoveEmployeeService(office, office.instructions, office);
  private final UUID employee = office.registered();

  @Test
  void a_change_begins_with_the_entry_as_it_is() {
    change(0, entry -> Office.entry("Karimiy", entry.identity().pinfl()));

    assertThat(
            office.get(office.employee(employee).person()).identity().name().latin().familyName())
        .isEqualTo("Karimiy");
    assertThat(office.employee(employee).card().degree()).isEqualTo(AcademicDegree.PHD);
  }

  @Test
  void a_change_built_on_an_old_version_is_refused() {
    assertRefused(AccessRule.VERSION_STALE, () -> change(7, UnaryOperator.identity()));
    change(0, UnaryOperator.identity());
  }

  @Test
  void a_pinfl_is_not_changed() {
    assertRefused(
        PersonRule.PINFL_UNCHANGEABLE,
        () -> change(0, entry -> Office.entry("Karimov", "30101900011600")));
  }

  @Test
  void what_is_changed_is_judged_again() {
    assertRefused(
        PersonRule.PERSON_NAME_NOT_LATIN,
        () -> change(0, entry -> Office.entry("Каримов", entry.identity().pinfl())));
  }

  @Test
  void a_card_is_removed_once() {
    assertRefused(AccessRule.VERSION_STALE, () -> removing.remove(Office.HR, employee, 7));
    removing.remove(Office.HR, employee, 0);

    assertThat(office.employee(employee).isRemoved()).isTrue();
    assertRefused(AccessRule.NOT_FOUND, () -> removing.remove(Office.HR, employee, 0));
  }

  @Test
  void who_was_removed_can_be_registered_again() {
    removing.remove(Office.HR, employee, 0);

    assertThat(office.registered()).isNotEqualTo(employee);
    assertThat(office.people).hasSize(1);
  }

  @Test
  void change_and_removal_ask_for_the_instruction_about_the_card() {
    change(0, UnaryOperator.identity());
    removing.remove(Office.HR, employee, 0);

    assertThat(office.askedInstructionFor).containsExactly(employee, employee);
  }

  @Test
  void leadership_changes_and_removes_nothing() {
    var leader = Office.actor(Role.LEADERSHIP, Scope.institution());

    assertRefused(
        AccessRule.PERMISSION_MISSING,
        () ->
            changing.change(
                leader, new ChangeEmployee.Command(employee, 0, UnaryOperator.identity())));
    assertRefused(AccessRule.PERMISSION_MISSING, () -> removing.remove(leader, employee, 0));
  }

  private void change(long version, UnaryOperator<EmployeeEntry> change) {
    changing.change(Office.HR, new ChangeEmployee.Command(employee, version, change));
  }

  private static void assertRefused(Rule rule, ThrowingCallable deed) {
    assertThatExceptionOfType(RuleBroken.class)
        .isThrownBy(deed)
        .satisfies(broken -> assertThat(broken.rule()).isEqualTo(rule));
  }
}
