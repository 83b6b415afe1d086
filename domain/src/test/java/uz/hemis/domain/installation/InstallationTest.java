package uz.hemis.domain.installation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.junit.jupiter.api.Test;
import uz.hemis.domain.access.AccessRule;
import uz.hemis.domain.access.Permission;
import uz.hemis.domain.access.Role;
import uz.hemis.domain.shared.document.OfficialDocument;
import uz.hemis.domain.shared.rule.Rule;
import uz.hemis.domain.shared.rule.RuleBroken;

class InstallationTest {

  private static final Instant NOW = Instant.parse("2026-11-23T06:00:00Z");
  private static final LocalDate TODAY = LocalDate.of(2026, 11, 23);

  private final Installation installation =
      Installation.install(
          new Institution("999", "Namuna universiteti", null, null), Hosting.OWN, NOW);

  @Test
  void it_is_installed_handed_over_and_used() {
    assertThat(installation.state()).isEqualTo(InstallationState.INSTALLED);
    installation.handOver(act(TODAY), NOW, TODAY);
    assertThat(installation.state()).isEqualTo(InstallationState.HANDED_OVER);
    installation.activate(true, NOW);
    assertThat(installation.state()).isEqualTo(InstallationState.ACTIVE);
  }

  @Test
  void without_an_act_it_is_not_used() {
    assertRefused(AccessRule.INSTALLATION_STEP, () -> installation.activate(true, NOW));
  }

  @Test
  void without_a_super_administrator_it_is_not_used() {
    installation.handOver(act(TODAY), NOW, TODAY);
    assertRefused(AccessRule.INSTALLATION_STEP, () -> installation.activate(false, NOW));
    assertThat(installation.state()).isEqualTo(InstallationState.HANDED_OVER);
  }

  @Test
  void each_step_is_taken_once() {
    installation.handOver(act(TODAY), NOW, TODAY);
    assertRefused(
        AccessRule.INSTALLATION_STEP, () -> installation.handOver(act(TODAY), NOW, TODAY));
    installation.activate(true, NOW);
    assertRefused(AccessRule.INSTALLATION_STEP, () -> installation.activate(true, NOW));
  }

  @Test
  void an_act_is_not_dated_ahead() {
    assertRefused(
        InstallationRule.ACT_DATE_AHEAD,
        () -> installation.handOver(act(TODAY.plusDays(1)), NOW, TODAY));
    installation.handOver(act(TODAY), NOW, TODAY);
  }

  @Test
  void the_code_of_an_institution_has_three_or_four_digits() {
    new Institution("301", "A", null, null);
    new Institution("3010", "A", null, null);
    assertThatIllegalArgumentException().isThrownBy(() -> new Institution("30", "A", null, null));
    assertThatIllegalArgumentException()
        .isThrownBy(() -> new Institution("30101", "A", null, null));
  }

  @Test
  void the_super_administrator_configures_the_servers_only_where_they_are_rttrms() {
    assertThat(EffectivePermissions.of(Role.SUPER_ADMINISTRATOR, Hosting.RTTRM))
        .contains(Permission.SERVER_CONFIGURE)
        .containsAll(Role.SUPER_ADMINISTRATOR.permissions());
    assertThat(EffectivePermissions.of(Role.SUPER_ADMINISTRATOR, Hosting.OWN))
        .isEqualTo(Role.SUPER_ADMINISTRATOR.permissions());
    assertThat(EffectivePermissions.of(Role.HR_DEPARTMENT, Hosting.RTTRM))
        .isEqualTo(Role.HR_DEPARTMENT.permissions());
    assertThat(EffectivePermissions.holding(Permission.SERVER_CONFIGURE, Hosting.OWN))
        .containsExactly(Role.RTTRM_OPERATOR);
    assertThat(EffectivePermissions.holding(Permission.SERVER_CONFIGURE, Hosting.RTTRM))
        .containsExactly(Role.SUPER_ADMINISTRATOR, Role.RTTRM_OPERATOR);
  }

  private static OfficialDocument act(LocalDate date) {
    return new OfficialDocument("7-D", date, new UUID(0, 1));
  }

  private static void assertRefused(Rule rule, ThrowingCallable deed) {
    assertThatThrownBy(deed)
        .isInstanceOfSatisfying(RuleBroken.class, e -> assertThat(e.rule()).isEqualTo(rule));
  }
}
