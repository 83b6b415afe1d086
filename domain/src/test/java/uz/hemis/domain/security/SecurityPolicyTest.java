package uz.hemis.domain.security;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.assertThatNoException;

import java.time.Duration;
import java.time.LocalDate;
import java.util.Set;
import java.util.UUID;
import java.util.function.Supplier;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import uz.hemis.domain.access.AccessTerms;
import uz.hemis.domain.access.Actor;
import uz.hemis.domain.access.MinistryUnit;
import uz.hemis.domain.access.PasswordPolicy;
import uz.hemis.domain.access.Role;
import uz.hemis.domain.access.Scope;
import uz.hemis.domain.access.SessionTerms;
import uz.hemis.domain.access.SignInLimit;
import uz.hemis.domain.shared.rule.Fault;
import uz.hemis.domain.shared.rule.RuleBroken;

class SecurityPolicyTest {

  private static final LocalDate TODAY = LocalDate.of(2026, 11, 2);
  private static final PolicySettings SETTINGS = new PolicySettings(12, 4, 60, 480, 30);

  @ParameterizedTest
  @CsvSource({
    "8, 3, 5, 15, 5",
    "64, 10, 720, 1440, 1440",
    "12, 4, 60, 480, 480",
  })
  void settings_at_their_bounds_are_sane(
      int password, int failures, int lockOut, int session, int idle) {
    assertThatNoException()
        .isThrownBy(() -> new PolicySettings(password, failures, lockOut, session, idle));
  }

  @ParameterizedTest
  @CsvSource({
    "7, 4, 60, 480, 30, /minimumPasswordLength",
    "65, 4, 60, 480, 30, /minimumPasswordLength",
    "12, 2, 60, 480, 30, /failuresPerLogin",
    "12, 11, 60, 480, 30, /failuresPerLogin",
    "12, 4, 4, 480, 30, /lockOutMinutes",
    "12, 4, 721, 480, 30, /lockOutMinutes",
    "12, 4, 60, 1441, 30, /sessionMinutes",
    "12, 4, 60, 480, 4, /idleMinutes",
    "12, 4, 60, 480, 481, /idleMinutes",
  })
  void a_setting_past_its_bounds_is_refused(
      int password, int failures, int lockOut, int session, int idle, String field) {
    assertRefused(
        () -> new PolicySettings(password, failures, lockOut, session, idle),
        idle > session
            ? SecurityRule.POLICY_IDLE_BEYOND_SESSION
            : SecurityRule.POLICY_SETTING_UNFIT,
        field);
  }

  @Test
  void all_settings_that_are_not_sane_are_told_at_once() {
    assertThatExceptionOfType(RuleBroken.class)
        .isThrownBy(() -> new PolicySettings(1, 1, 1, 14, 1))
        .satisfies(broken -> assertThat(broken.faults()).hasSize(5));
  }

  @Test
  void settings_only_tighten() {
    AccessTerms configured =
        new AccessTerms(
            new SignInLimit(5, 30, Duration.ofMinutes(15)),
            new SessionTerms(Duration.ofHours(12), Duration.ofHours(2)),
            new PasswordPolicy(Set.of(), Set.of()));
    assertThat(new PolicySettings(8, 10, 5, 1440, 1440).tighten(configured)).isEqualTo(configured);
    AccessTerms tightened = SETTINGS.tighten(configured);
    assertThat(tightened.signIns()).isEqualTo(new SignInLimit(4, 30, Duration.ofMinutes(60)));
    assertThat(tightened.sessions())
        .isEqualTo(new SessionTerms(Duration.ofHours(8), Duration.ofMinutes(30)));
    assertThat(tightened.passwords().minimum(true)).isEqualTo(12);
  }

  @Test
  void a_policy_is_in_force_from_its_date_at_the_earliest() {
    assertThatNoException().isThrownBy(() -> published(TODAY, TODAY, () -> SETTINGS));
    assertRefused(
        () -> published(TODAY, TODAY.minusDays(1), () -> SETTINGS),
        SecurityRule.POLICY_IN_FORCE_BEFORE_DATE,
        "/inForceFrom");
  }

  @Test
  void a_policy_is_not_dated_ahead() {
    assertRefused(
        () -> published(TODAY.plusDays(1), TODAY.plusDays(1), () -> SETTINGS),
        SecurityRule.POLICY_DATED_AHEAD,
        "/date");
  }

  @Test
  void faults_of_policy_and_settings_are_told_together() {
    assertThatExceptionOfType(RuleBroken.class)
        .isThrownBy(
            () ->
                published(
                    TODAY.plusDays(1),
                    TODAY.plusDays(1),
                    () -> new PolicySettings(7, 4, 60, 480, 30)))
        .satisfies(
            broken ->
                assertThat(broken.faults())
                    .extracting(Fault::field)
                    .containsExactly("/date", "/settings/minimumPasswordLength"));
  }

  @ParameterizedTest
  @EnumSource(MinistryUnit.class)
  void only_the_unit_of_ICT_publishes(MinistryUnit unit) {
    Actor actor =
        new Actor(new UUID(1, 1), null, null, null, Role.MINISTRY_UNIT, Scope.institution(), unit);
    if (unit == MinistryUnit.ICT_AND_DIGITALISATION) {
      assertThatNoException().isThrownBy(() -> SecurityPolicy.requirePublisher(actor));
    } else {
      assertRefused(
          () -> SecurityPolicy.requirePublisher(actor), SecurityRule.POLICY_UNIT_UNFIT, "");
    }
  }

  private static SecurityPolicy published(
      LocalDate date, LocalDate inForceFrom, Supplier<PolicySettings> settings) {
    return SecurityPolicy.published(
        new UUID(0, 1),
        new PolicyEntry("7-X", date, "Siyosat", "Matn", null, inForceFrom, settings),
        TODAY);
  }

  private static void assertRefused(ThrowingCallable deed, SecurityRule rule, String field) {
    assertThatExceptionOfType(RuleBroken.class)
        .isThrownBy(deed)
        .satisfies(
            broken -> {
              assertThat(broken.rule()).isEqualTo(rule);
              assertThat(broken.faults()).extracting(Fault::field).containsExactly(field);
            });
  }
}
