package uz.hemis.application.regulation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static uz.hemis.application.regulation.RegulationWorld.HR_PERSON;
import static uz.hemis.application.regulation.RegulationWorld.actor;
import static uz.hemis.application.regulation.RegulationWorld.hr;
import static uz.hemis.application.regulation.RegulationWorld.ministry;
import static uz.hemis.application.regulation.RegulationWorld.rttrm;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import uz.hemis.application.regulation.query.DutyFilter;
import uz.hemis.application.regulation.query.PermitFilter;
import uz.hemis.application.regulation.query.PermitSight;
import uz.hemis.application.regulation.query.PermitView;
import uz.hemis.application.regulation.query.RegulationQueries;
import uz.hemis.application.shared.Page;
import uz.hemis.application.shared.PageRequest;
import uz.hemis.domain.access.AccessRule;
import uz.hemis.domain.access.Actor;
import uz.hemis.domain.access.MinistryUnit;
import uz.hemis.domain.access.Role;
import uz.hemis.domain.access.Scope;
import uz.hemis.domain.regulation.Duty;
import uz.hemis.domain.shared.rule.RuleBroken;

class ConsultRegulationTest {

  private final List<PermitSight> asked = new ArrayList<>();
  private final ConsultRegulation regulation =
      new ConsultRegulationService(new EmptyQueries(), new RegulationWorld().moment);

  @Test
  void rttrm_the_overseer_and_the_leadership_see_every_request() {
    for (Role role : List.of(Role.RTTRM_OPERATOR, Role.OVERSEER, Role.LEADERSHIP)) {
      assertThat(sight(actor(new UUID(2, 1), role, Scope.institution(), null)).roles())
          .containsExactlyInAnyOrder(Role.values());
    }
  }

  @Test
  void a_unit_of_the_ministry_sees_the_requests_of_its_roles() {
    assertThat(sight(ministry(MinistryUnit.HUMAN_RESOURCES)))
        .isEqualTo(new PermitSight(Set.of(Role.HR_DEPARTMENT), null));
    assertThat(sight(ministry(MinistryUnit.SCIENCE_AND_INNOVATION)).roles())
        .containsExactlyInAnyOrder(Role.TEACHER, Role.SCIENCE_DEPARTMENT, Role.DOCTORAL_DEPARTMENT);
  }

  @Test
  void an_entering_role_sees_its_own_and_a_dean_only_what_was_asked_for_in_person() {
    Scope faculty = new Scope(Scope.Kind.FACULTY, new UUID(4, 1));

    assertThat(sight(hr())).isEqualTo(new PermitSight(Set.of(Role.HR_DEPARTMENT), null));
    assertThat(sight(actor(HR_PERSON, Role.DEAN, faculty, null)))
        .isEqualTo(new PermitSight(Set.of(Role.DEAN), HR_PERSON));
  }

  @Test
  void a_request_out_of_sight_does_not_exist() {
    assertThatThrownBy(() -> regulation.getPermit(rttrm(), new UUID(7, 7)))
        .isInstanceOfSatisfying(
            RuleBroken.class, no -> assertThat(no.rule()).isEqualTo(AccessRule.NOT_FOUND));
  }

  @Test
  void a_student_sees_no_request() {
    Actor student = actor(new UUID(6, 1), Role.STUDENT, Scope.self(), null);

    assertThatThrownBy(() -> sight(student))
        .isInstanceOfSatisfying(
            RuleBroken.class, no -> assertThat(no.rule()).isEqualTo(AccessRule.PERMISSION_MISSING));
  }

  private PermitSight sight(Actor actor) {
    regulation.listPermits(actor, new PermitFilter(null, null), new PageRequest(50, null, false));
    return asked.getLast();
  }

  private final class EmptyQueries implements RegulationQueries {

    @Override
    public Page<Duty> listDuties(DutyFilter filter, PageRequest page) {
      return new Page<>(List.of(), null, null);
    }

    @Override
    public Page<PermitView> listPermits(
        PermitFilter filter, PermitSight sight, LocalDate today, PageRequest page) {
      asked.add(sight);
      return new Page<>(List.of(), null, null);
    }

    @Override
    public Optional<PermitView> findPermit(UUID id, PermitSight sight, LocalDate today) {
      return Optional.empty();
    }
  }
}
