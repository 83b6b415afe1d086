package uz.hemis.domain.regulation;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import uz.hemis.domain.access.Role;

class SupervisionTest {

  @Test
  void teachers_stand_below_their_head_and_heads_below_their_dean() {
    assertThat(Supervision.headOf(Role.TEACHER)).isEqualTo(Role.DEPARTMENT_HEAD);
    assertThat(Supervision.headOf(Role.DEPARTMENT_HEAD)).isEqualTo(Role.DEAN);
    assertThat(Supervision.headOf(Role.HR_DEPARTMENT)).isEqualTo(Role.LEADERSHIP);
  }

  @Test
  void a_dean_checks_heads_teachers_and_students() {
    assertThat(Supervision.below(Role.DEAN))
        .containsExactlyInAnyOrder(Role.DEPARTMENT_HEAD, Role.TEACHER, Role.STUDENT);
    assertThat(Supervision.below(Role.DEPARTMENT_HEAD)).containsExactly(Role.TEACHER);
  }

  @Test
  void the_leadership_checks_everybody_in_the_institution() {
    assertThat(Supervision.below(Role.LEADERSHIP))
        .contains(Role.HR_DEPARTMENT, Role.DEAN, Role.TEACHER)
        .doesNotContain(Role.LEADERSHIP, Role.MINISTRY_UNIT, Role.RTTRM_OPERATOR, Role.OVERSEER);
  }
}
