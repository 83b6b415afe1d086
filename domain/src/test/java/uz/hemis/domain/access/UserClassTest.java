package uz.hemis.domain.access;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.Arrays;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import uz.hemis.domain.shared.rule.RuleBroken;

class UserClassTest {

  @ParameterizedTest
  @EnumSource(Role.class)
  void every_role_is_acted_in_by_some_class(Role role) {
    assertThat(UserClass.values()).anySatisfy(each -> assertThat(each.mayActIn(role)).isTrue());
  }

  @ParameterizedTest
  @CsvSource({
    "ADMINISTRATOR, SUPER_ADMINISTRATOR",
    "RESPONSIBLE_STAFF, ICT_CENTRE",
    "RESPONSIBLE_STAFF, LEADERSHIP",
    "RESPONSIBLE_STAFF, DORMITORY",
    "RESPONSIBLE_STAFF, TEACHER",
    "TEACHER, TEACHER",
    "STUDENT, STUDENT",
    "OUTSIDE_OFFICIAL, OVERSEER"
  })
  void the_class_fits(UserClass userClass, Role role) {
    UserClass.requireFit(Set.of(userClass), role);
  }

  @ParameterizedTest
  @CsvSource({
    "RESPONSIBLE_STAFF, SUPER_ADMINISTRATOR",
    "ADMINISTRATOR, HR_DEPARTMENT",
    "TEACHER, DEAN",
    "TEACHER, STUDENT",
    "STUDENT, TEACHER",
    "RESPONSIBLE_STAFF, RTTRM_OPERATOR",
    "OUTSIDE_OFFICIAL, LEADERSHIP"
  })
  void the_class_does_not_fit(UserClass userClass, Role role) {
    assertThatThrownBy(() -> UserClass.requireFit(Set.of(userClass), role))
        .isInstanceOfSatisfying(
            RuleBroken.class, e -> assertThat(e.rule()).isEqualTo(AccessRule.USER_CLASS_UNFIT));
  }

  @Test
  void one_fitting_account_among_several_is_enough_and_none_yet_is_no_fault() {
    UserClass.requireFit(Set.of(UserClass.STUDENT, UserClass.TEACHER), Role.TEACHER);
    UserClass.requireFit(Set.of(), Role.DEAN);
  }

  @Test
  void the_super_administrator_is_the_only_administrator() {
    assertThat(Arrays.stream(Role.values()).filter(UserClass.ADMINISTRATOR::mayActIn).toList())
        .containsExactly(Role.SUPER_ADMINISTRATOR);
  }
}
