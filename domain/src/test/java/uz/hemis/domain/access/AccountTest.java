package uz.hemis.domain.access;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.time.Instant;
import java.util.Set;
import java.util.UUID;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.junit.jupiter.api.Test;
import uz.hemis.domain.shared.rule.RuleBroken;

class AccountTest {

  private static final Instant NOW = Instant.parse("2026-11-02T05:00:00Z");

  private final Account account =
      Account.create(
          new Account.Identity(
              new UUID(1, 1),
              new UUID(1, 2),
              new Login("kadrlar"),
              UserClass.RESPONSIBLE_STAFF,
              false,
              NOW,
              null),
          "one-time");

  @Test
  void a_new_account_has_a_one_time_password() {
    assertThat(account.credentials().mustChangePassword()).isTrue();
    account.changePassword("own");
    assertThat(account.credentials().mustChangePassword()).isFalse();
  }

  @Test
  void a_second_factor_is_in_force_from_its_confirmation_on() {
    assertThat(refusal(() -> account.confirmSecondFactor(NOW)))
        .isEqualTo(AccessRule.SECOND_FACTOR_NOT_SET_UP);
    account.setUpSecondFactor("SECRET");
    assertThat(account.secondFactorInForce()).isEmpty();
    account.confirmSecondFactor(NOW);
    assertThat(account.secondFactorInForce()).isPresent();
    assertThat(refusal(() -> account.setUpSecondFactor("OTHER")))
        .isEqualTo(AccessRule.SECOND_FACTOR_IN_FORCE);
  }

  @Test
  void a_reset_takes_the_second_factor_away() {
    account.setUpSecondFactor("SECRET");
    account.confirmSecondFactor(NOW);
    account.resetPassword("one-time");
    assertThat(account.secondFactorInForce()).isEmpty();
    assertThat(account.credentials().mustChangePassword()).isTrue();
  }

  @Test
  void a_disabled_account_stays_so() {
    account.disable(NOW);
    assertThat(refusal(() -> account.disable(NOW))).isEqualTo(AccessRule.ACCOUNT_DISABLED);
    assertThat(refusal(() -> account.resetPassword("x"))).isEqualTo(AccessRule.ACCOUNT_DISABLED);
  }

  @Test
  void hr_manages_accounts_of_staff_but_not_of_administrators() {
    assertThatCode(() -> manage(UserClass.TEACHER, Set.of(Role.TEACHER), Role.HR_DEPARTMENT))
        .doesNotThrowAnyException();
    assertThat(refusal(() -> manage(UserClass.ADMINISTRATOR, Set.of(), Role.HR_DEPARTMENT)))
        .isEqualTo(AccessRule.ACCOUNT_BEYOND_ROLE);
    assertThat(
            refusal(
                () ->
                    manage(
                        UserClass.TEACHER, Set.of(Role.SUPER_ADMINISTRATOR), Role.HR_DEPARTMENT)))
        .isEqualTo(AccessRule.ACCOUNT_BEYOND_ROLE);
  }

  @Test
  void nobody_within_the_institution_manages_accounts_from_outside() {
    assertThatCode(() -> manage(UserClass.ADMINISTRATOR, Set.of(), Role.SUPER_ADMINISTRATOR))
        .doesNotThrowAnyException();
    assertThat(
            refusal(() -> manage(UserClass.OUTSIDE_OFFICIAL, Set.of(), Role.SUPER_ADMINISTRATOR)))
        .isEqualTo(AccessRule.ACCOUNT_BEYOND_ROLE);
    assertThat(
            refusal(
                () ->
                    manage(
                        UserClass.TEACHER, Set.of(Role.RTTRM_OPERATOR), Role.SUPER_ADMINISTRATOR)))
        .isEqualTo(AccessRule.ACCOUNT_BEYOND_ROLE);
  }

  private static void manage(UserClass userClass, Set<Role> held, Role actor) {
    UUID id = new UUID(2, 2);
    Account.requireManageable(
        userClass, held, new Actor(id, id, id, id, actor, Scope.institution(), null));
  }

  private static Object refusal(ThrowingCallable deed) {
    return catchThrowableOfType(RuleBroken.class, deed).rule();
  }
}
