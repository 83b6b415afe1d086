package uz.hemis.application.audit;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.time.Instant;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import uz.hemis.application.audit.query.DataView;
import uz.hemis.application.audit.query.DeedView.Who;
import uz.hemis.application.shared.Page;
import uz.hemis.application.shared.PageRequest;
import uz.hemis.domain.access.AccessRule;
import uz.hemis.domain.access.Actor;
import uz.hemis.domain.access.Role;
import uz.hemis.domain.access.Scope;
import uz.hemis.domain.shared.rule.RuleBroken;

class ReadOwnDataViewsServiceTest {

  private static final UUID PERSON = new UUID(1, 1);
  private static final UUID CARD = new UUID(1, 2);
  private static final UUID CLERK = new UUID(1, 3);
  private static final PageRequest PAGE = new PageRequest(50, null, false);

  private final ReadOwnDataViews read =
      new ReadOwnDataViewsService(
          person -> Set.of(person, CARD),
          (person, things, page) ->
              things.equals(Set.of(PERSON, CARD))
                  ? new Page<>(List.of(look()), null, null)
                  : new Page<>(List.of(), null, null));

  @ParameterizedTest
  @EnumSource(
      value = Role.class,
      names = {"STUDENT", "TEACHER"})
  void people_are_told_who_looked_at_any_of_their_things(Role role) {
    assertThat(read.list(actor(role), PAGE).items()).containsExactly(look());
  }

  @Test
  void a_role_without_a_record_of_its_own_is_refused() {
    assertThat(
            catchThrowableOfType(RuleBroken.class, () -> read.list(actor(Role.DEAN), PAGE)).rule())
        .isEqualTo(AccessRule.PERMISSION_MISSING);
  }

  private static DataView look() {
    return new DataView(
        Instant.EPOCH,
        0,
        1,
        new Who(CLERK, "Namunaviy Xodim", CLERK, CLERK, Role.HR_DEPARTMENT),
        "getEmployee");
  }

  private static Actor actor(Role role) {
    return new Actor(PERSON, PERSON, PERSON, PERSON, role, Scope.institution(), null);
  }
}
