package uz.hemis.application.monitoring;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import uz.hemis.application.monitoring.query.UsageFilter;
import uz.hemis.application.monitoring.query.UsageQueries;
import uz.hemis.application.monitoring.query.UsageView;
import uz.hemis.application.shared.Moment;
import uz.hemis.application.shared.Page;
import uz.hemis.application.shared.PageRequest;
import uz.hemis.domain.access.Actor;
import uz.hemis.domain.access.Role;
import uz.hemis.domain.access.Scope;
import uz.hemis.domain.shared.rule.RuleBroken;

class ViewUsageTest {

  private static final PageRequest FIRST = new PageRequest(50, null, false);

  private final Kept kept = new Kept();
  private final ViewUsage usage =
      new ViewUsageService(
          kept,
          new Moment() {
            @Override
            public Instant now() {
              return Instant.parse("2026-03-27T04:15:00Z");
            }

            @Override
            public LocalDate today() {
              return LocalDate.of(2026, 3, 27);
            }
          });

  @Test
  void hr_asks_who_has_not_signed_in_for_a_fortnight() {
    usage.list(actor(Role.HR_DEPARTMENT), new ViewUsage.Selection(Role.TEACHER, 14, true), FIRST);

    assertThat(kept.asked)
        .containsExactly(
            new UsageFilter(Role.TEACHER, Instant.parse("2026-03-13T04:15:00Z"), true));
  }

  @Test
  void staff_are_neither_students_nor_people_of_rttrm_and_the_ministry() {
    usage.list(actor(Role.LEADERSHIP), new ViewUsage.Selection(null, null, false), FIRST);

    assertThat(kept.roles)
        .contains(Role.TEACHER, Role.DEAN, Role.LEADERSHIP, Role.SUPER_ADMINISTRATOR)
        .doesNotContain(Role.STUDENT, Role.RTTRM_OPERATOR, Role.MINISTRY_UNIT, Role.OVERSEER);
    assertThat(kept.asked).containsExactly(new UsageFilter(null, null, false));
  }

  @Test
  void who_does_not_watch_staff_sees_nothing() {
    for (Role role : List.of(Role.ACCOUNTING, Role.OVERSEER, Role.MARKETING_DEPARTMENT)) {
      assertThatThrownBy(
              () -> usage.list(actor(role), new ViewUsage.Selection(null, null, false), FIRST))
          .isInstanceOf(RuleBroken.class);
    }
    assertThat(kept.asked).isEmpty();
  }

  private static Actor actor(Role role) {
    return new Actor(new UUID(1, 1), null, null, null, role, Scope.institution(), null);
  }

  /** The list, as told. */
  private static final class Kept implements UsageQueries {

    private final List<UsageFilter> asked = new ArrayList<>();
    private Set<Role> roles;

    @Override
    public Page<UsageView> listUsage(
        UsageFilter filter, Set<Role> roles, LocalDate today, PageRequest page) {
      asked.add(filter);
      this.roles = roles;
      return new Page<>(List.of(), null, null);
    }
  }
}
