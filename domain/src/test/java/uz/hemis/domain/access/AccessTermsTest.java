package uz.hemis.domain.access;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Duration;
import java.time.Instant;
import java.util.Set;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import uz.hemis.domain.shared.rule.RuleBroken;

class AccessTermsTest {

  private static final Instant SIGN_IN = Instant.parse("2026-11-02T05:00:00Z");
  private static final Session SESSION =
      new Session(
          new UUID(0, 1),
          new UUID(0, 2),
          new UUID(0, 3),
          SIGN_IN,
          SIGN_IN.plus(Duration.ofHours(12)),
          null);

  @Test
  void the_stricter_limit_bears_fewer_failures_and_counts_them_longer() {
    SignInLimit limit = new SignInLimit(5, 30, Duration.ofMinutes(15));
    assertThat(limit.stricter(3, Duration.ofMinutes(60)))
        .isEqualTo(new SignInLimit(3, 30, Duration.ofMinutes(60)));
    assertThat(limit.stricter(10, Duration.ofMinutes(5))).isEqualTo(limit);
    assertThat(limit.stricter(4, Duration.ofMinutes(5)))
        .isEqualTo(new SignInLimit(4, 30, Duration.ofMinutes(15)));
  }

  @Test
  void the_stricter_terms_are_the_shorter_ones() {
    SessionTerms terms = new SessionTerms(Duration.ofHours(12), Duration.ofHours(2));
    assertThat(terms.stricter(Duration.ofHours(8), Duration.ofHours(3)))
        .isEqualTo(new SessionTerms(Duration.ofHours(8), Duration.ofHours(2)));
    assertThat(terms.stricter(Duration.ofHours(24), Duration.ofMinutes(30)))
        .isEqualTo(new SessionTerms(Duration.ofHours(12), Duration.ofMinutes(30)));
  }

  @Test
  void a_session_is_over_when_shorter_terms_say_so() {
    SessionTerms terms = new SessionTerms(Duration.ofHours(8), Duration.ofHours(2));
    Instant eightHours = SIGN_IN.plus(Duration.ofHours(8));
    assertThat(terms.isOver(SESSION, eightHours.minusNanos(1))).isFalse();
    assertThat(terms.isOver(SESSION, eightHours)).isTrue();
    assertThat(terms.refreshEnd(SESSION, eightHours.minus(Duration.ofHours(1))))
        .isEqualTo(eightHours);
    assertThat(terms.refreshEnd(SESSION, SIGN_IN)).isEqualTo(SIGN_IN.plus(Duration.ofHours(2)));
  }

  @Test
  void a_session_does_not_outlive_its_own_end_when_terms_get_longer() {
    SessionTerms terms = new SessionTerms(Duration.ofHours(24), Duration.ofHours(2));
    assertThat(terms.isOver(SESSION, SESSION.expiresAt().minusNanos(1))).isFalse();
    assertThat(terms.isOver(SESSION, SESSION.expiresAt())).isTrue();
  }

  @Test
  void a_password_has_as_many_characters_as_the_policy_asks_for() {
    PasswordPolicy policy = new PasswordPolicy(Set.of(), Set.of()).atLeast(12);
    assertThat(policy.minimum(true)).isEqualTo(12);
    assertThat(policy.minimum(false)).isEqualTo(PasswordPolicy.MINIMUM_ALONE);
    assertThat(policy.atLeast(20).minimum(false)).isEqualTo(20);
    assertThat(policy.atLeast(8)).isEqualTo(policy);
    Login login = new Login("aliyev.bek");
    assertThatCode(() -> policy.requireStrong("choy+non+suv", login, true, "/x"))
        .doesNotThrowAnyException();
    assertThatThrownBy(() -> policy.requireStrong("choy+non+su", login, true, "/x"))
        .isInstanceOfSatisfying(
            RuleBroken.class, broken -> assertThat(broken.facts()).containsEntry("minimum", 12));
  }
}
