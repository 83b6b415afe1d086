package uz.hemis.domain.access;

import static org.assertj.core.api.Assertions.assertThat;
import static uz.hemis.domain.access.MinistryUnit.ACCOUNTING_AND_REPORTING;
import static uz.hemis.domain.access.MinistryUnit.EDUCATION_QUALITY;
import static uz.hemis.domain.access.MinistryUnit.HIGHER_EDUCATION_RESEARCH_CENTRE;
import static uz.hemis.domain.access.MinistryUnit.HUMAN_RESOURCES;
import static uz.hemis.domain.access.MinistryUnit.ICT_AND_DIGITALISATION;
import static uz.hemis.domain.access.MinistryUnit.SCIENCE_AND_INNOVATION;

import java.util.Arrays;
import java.util.EnumSet;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.Test;

class MinistryUnitTest {

  /** Annex 2 of the order, row by row. */
  private static final Map<Role, Set<MinistryUnit>> ANNEX_2 =
      Map.ofEntries(
          Map.entry(Role.SUPER_ADMINISTRATOR, Set.of(ICT_AND_DIGITALISATION)),
          Map.entry(Role.ICT_CENTRE, Set.of(ICT_AND_DIGITALISATION)),
          Map.entry(Role.HR_DEPARTMENT, Set.of(HUMAN_RESOURCES)),
          Map.entry(Role.ACADEMIC_DEPARTMENT, Set.of(EDUCATION_QUALITY)),
          Map.entry(Role.DEAN, Set.of(EDUCATION_QUALITY)),
          Map.entry(Role.DEPARTMENT_HEAD, Set.of(EDUCATION_QUALITY)),
          Map.entry(Role.TEACHER, Set.of(EDUCATION_QUALITY, SCIENCE_AND_INNOVATION)),
          Map.entry(Role.ACCOUNTING, Set.of(ACCOUNTING_AND_REPORTING)),
          Map.entry(Role.SCIENCE_DEPARTMENT, Set.of(SCIENCE_AND_INNOVATION)),
          Map.entry(Role.DOCTORAL_DEPARTMENT, Set.of(SCIENCE_AND_INNOVATION)),
          Map.entry(Role.MARKETING_DEPARTMENT, Set.of(EDUCATION_QUALITY)),
          Map.entry(Role.DIPLOMA_DEPARTMENT, Set.of(HIGHER_EDUCATION_RESEARCH_CENTRE)));

  @Test
  void annex_2_names_twelve_roles_and_six_units() {
    assertThat(ANNEX_2).hasSize(12);
    assertThat(MinistryUnit.values()).hasSize(6);
  }

  @Test
  void each_role_of_annex_2_has_its_units_and_the_teacher_two() {
    ANNEX_2.forEach(
        (role, units) ->
            assertThat(MinistryUnit.responsibleFor(role)).as(role.name()).isEqualTo(units));
  }

  @Test
  void nobody_in_the_ministry_answers_for_roles_outside_annex_2() {
    EnumSet<Role> others = EnumSet.allOf(Role.class);
    others.removeAll(ANNEX_2.keySet());
    assertThat(others).allSatisfy(role -> assertThat(MinistryUnit.responsibleFor(role)).isEmpty());
  }

  @Test
  void each_unit_answers_for_a_role() {
    assertThat(Arrays.stream(MinistryUnit.values()))
        .allSatisfy(unit -> assertThat(unit.oversees()).isNotEmpty());
  }
}
