package uz.hemis.application.installation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import uz.hemis.application.installation.port.Installations;
import uz.hemis.application.shared.Moment;
import uz.hemis.domain.access.AccessRule;
import uz.hemis.domain.access.Actor;
import uz.hemis.domain.access.Role;
import uz.hemis.domain.access.Scope;
import uz.hemis.domain.installation.Hosting;
import uz.hemis.domain.installation.Installation;
import uz.hemis.domain.installation.InstallationRule;
import uz.hemis.domain.installation.InstallationState;
import uz.hemis.domain.installation.Institution;
import uz.hemis.domain.shared.rule.Fault;
import uz.hemis.domain.shared.rule.Rule;
import uz.hemis.domain.shared.rule.RuleBroken;

class InstallationStepsTest {

  private static final LocalDate TODAY = LocalDate.of(2026, 11, 23);
  private static final UUID FILE = new UUID(0, 3);
  private static final HandOverInstallation.Command ACT =
      new HandOverInstallation.Command("7-D", TODAY, FILE);

  private final Installation installation =
      Installation.install(
          new Institution("999", "Namuna universiteti", null, null), Hosting.OWN, Instant.EPOCH);
  private final List<UUID> attached = new ArrayList<>();
  private boolean superAdministratorBound = true;

  @Test
  void rttrm_hands_over_by_an_act_and_activates() {
    handOver(Role.RTTRM_OPERATOR, ACT);
    activate(Role.RTTRM_OPERATOR);
    assertThat(installation.state()).isEqualTo(InstallationState.ACTIVE);
    assertThat(attached).containsExactly(FILE);
  }

  @Test
  void without_an_act_nothing_is_handed_over() {
    assertThatThrownBy(
            () -> handOver(Role.RTTRM_OPERATOR, new HandOverInstallation.Command(null, null, null)))
        .isInstanceOfSatisfying(
            RuleBroken.class,
            e -> {
              assertThat(e.rule()).isEqualTo(InstallationRule.ACT_MISSING);
              assertThat(e.faults())
                  .extracting(Fault::field)
                  .containsExactly("/act/number", "/act/date", "/act/file");
            });
    assertRefused(AccessRule.INSTALLATION_STEP, () -> activate(Role.RTTRM_OPERATOR));
  }

  @Test
  void without_a_super_administrator_it_is_not_activated() {
    superAdministratorBound = false;
    handOver(Role.RTTRM_OPERATOR, ACT);
    assertRefused(AccessRule.INSTALLATION_STEP, () -> activate(Role.RTTRM_OPERATOR));
  }

  @ParameterizedTest
  @EnumSource(value = Role.class, mode = EnumSource.Mode.EXCLUDE, names = "RTTRM_OPERATOR")
  void nobody_but_rttrm_takes_the_steps(Role role) {
    assertRefused(AccessRule.PERMISSION_MISSING, () -> handOver(role, ACT));
    assertRefused(AccessRule.PERMISSION_MISSING, () -> activate(role));
    assertThat(installation.state()).isEqualTo(InstallationState.INSTALLED);
  }

  private void handOver(Role role, HandOverInstallation.Command command) {
    new HandOverInstallationService(
            installations(), (actor, file, purpose, field, owner) -> attached.add(file), moment())
        .handOver(actor(role), command);
  }

  private void activate(Role role) {
    new ActivateInstallationService(
            installations(), day -> superAdministratorBound && day.equals(TODAY), moment())
        .activate(actor(role));
  }

  private Installations installations() {
    return new Installations() {
      @Override
      public Installation get() {
        return installation;
      }

      @Override
      public void save(Installation changed) {
        assertThat(changed).isSameAs(installation);
      }
    };
  }

  private static Moment moment() {
    return new Moment() {
      @Override
      public Instant now() {
        return Instant.parse("2026-11-23T06:00:00Z");
      }

      @Override
      public LocalDate today() {
        return TODAY;
      }
    };
  }

  private static Actor actor(Role role) {
    UUID person = new UUID(0, 2);
    return new Actor(person, person, person, person, role, Scope.institution(), null);
  }

  private static void assertRefused(Rule rule, ThrowingCallable deed) {
    assertThatThrownBy(deed)
        .isInstanceOfSatisfying(RuleBroken.class, e -> assertThat(e.rule()).isEqualTo(rule));
  }
}
