package uz.hemis.application.regulation;

import static org.assertj.core.api.Assertions.assertThat;
import static uz.hemis.application.regulation.RegulationWorld.actor;

import java.util.Set;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import uz.hemis.application.regulation.query.DutySight;
import uz.hemis.domain.access.Role;
import uz.hemis.domain.access.Scope;

class DutySightTest {

  private static final UUID PERSON = new UUID(1, 6);
  private static final UUID UNIT = new UUID(4, 1);

  @Test
  void the_leadership_and_rttrm_see_every_duty() {
    for (Role role : Set.of(Role.LEADERSHIP, Role.RTTRM_OPERATOR, Role.SUPER_ADMINISTRATOR)) {
      assertThat(DutySight.of(actor(PERSON, role, Scope.institution(), null)))
          .isEqualTo(new DutySight(Set.of(Role.values()), null, null));
    }
  }

  @Test
  void a_head_sees_the_own_duties_and_those_of_the_departments_teachers() {
    Scope department = new Scope(Scope.Kind.DEPARTMENT, UNIT);

    assertThat(DutySight.of(actor(PERSON, Role.DEPARTMENT_HEAD, department, null)))
        .isEqualTo(new DutySight(Set.of(Role.DEPARTMENT_HEAD, Role.TEACHER), UNIT, null));
  }

  @Test
  void a_teacher_sees_only_the_own_ones() {
    assertThat(DutySight.of(actor(PERSON, Role.TEACHER, Scope.self(), null)))
        .isEqualTo(new DutySight(Set.of(Role.TEACHER), null, PERSON));
  }

  @Test
  void an_office_sees_the_duties_of_the_office() {
    assertThat(DutySight.of(actor(PERSON, Role.ACCOUNTING, Scope.institution(), null)))
        .isEqualTo(new DutySight(Set.of(Role.ACCOUNTING), null, null));
  }
}
