package uz.hemis.bootstrap.demo;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import uz.hemis.domain.access.MinistryUnit;
import uz.hemis.domain.access.Role;
import uz.hemis.domain.access.UserClass;

class PartTest {

  private static final List<Part> ALL = Part.all();

  @ParameterizedTest
  @EnumSource(Role.class)
  void every_role_is_played(Role role) {
    assertThat(ALL).anySatisfy(part -> assertThat(part.role()).isEqualTo(role));
  }

  @ParameterizedTest
  @EnumSource(MinistryUnit.class)
  void every_unit_of_the_ministry_has_an_account(MinistryUnit unit) {
    assertThat(ALL).anySatisfy(part -> assertThat(part.unit()).isEqualTo(unit));
  }

  @Test
  void logins_differ_and_classes_fit() {
    assertThat(ALL).extracting(Part::login).doesNotHaveDuplicates();
    assertThat(ALL).allSatisfy(part -> assertThat(part.userClass().mayActIn(part.role())).isTrue());
    assertThat(ALL)
        .filteredOn(part -> part.userClass() == UserClass.ADMINISTRATOR)
        .extracting(Part::login)
        .containsExactly("superadmin");
  }

  @Test
  void there_are_two_deans_of_two_faculties_and_two_hr_officers() {
    assertThat(ALL)
        .filteredOn(part -> part.role() == Role.DEAN)
        .extracting(Part::seat)
        .containsExactly(Part.Seat.FIRST_FACULTY, Part.Seat.SECOND_FACULTY);
    assertThat(ALL).filteredOn(part -> part.role() == Role.HR_DEPARTMENT).hasSize(2);
  }
}
