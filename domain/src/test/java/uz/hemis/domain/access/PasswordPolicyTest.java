package uz.hemis.domain.access;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import uz.hemis.domain.access.PasswordPolicy.Weakness;
import uz.hemis.domain.shared.rule.RuleBroken;

class PasswordPolicyTest {

  private static final Login LOGIN = new Login("aliyev.bek");

  private final PasswordPolicy policy =
      new PasswordPolicy(
          Set.of("password", "qwertyuiopasdfgh", "menuzbekistonman"),
          Set.of("hemis", "universitet"));

  @Test
  void fifteen_characters_are_enough_for_the_only_factor() {
    accepted("tog' choy kitob", false);
  }

  @Test
  void fourteen_characters_are_too_few_for_the_only_factor() {
    refused("tog choy kitob", false, Weakness.SHORT);
  }

  @Test
  void eight_characters_are_enough_beside_a_second_factor() {
    accepted("choy+non", true);
  }

  @Test
  void seven_characters_are_too_few_beside_a_second_factor() {
    refused("choynon", true, Weakness.SHORT);
  }

  @Test
  void characters_are_counted_as_people_see_them() {
    refused("🙂🙃🙁🙂🙃🙁🙂🙃🙁🙂🙃🙁🙂🙃", false, Weakness.SHORT);
  }

  @Test
  void the_longest_password_has_256_characters() {
    String base = "qish bahor yoz kuz ";
    accepted(base.repeat(14).substring(0, 256), false);
    refused(base.repeat(14).substring(0, 257), false, Weakness.LONG);
  }

  @ParameterizedTest
  @CsvSource({
    "qwertyuiopasdfgh",
    "QwertyuiopAsdfgh",
    "menuzbekistonman2026!",
    "passwordpassword",
    "aaaaaaaaaaaaaaaaaaaa",
    "121212121212121212",
    "hemisuniversitet2026",
    "universitet-hemis!!"
  })
  void a_password_that_is_guessed_first_is_refused(String password) {
    refused(password, false, Weakness.COMMON);
  }

  @Test
  void the_login_with_a_number_is_no_password() {
    refused("Aliyev.Bek123456", false, Weakness.LIKE_LOGIN);
  }

  @Test
  void the_login_among_enough_else_is_a_password() {
    accepted("aliyev.bek qovun yeydi", false);
  }

  @Test
  void no_kinds_of_characters_are_asked_for() {
    accepted("olmanok anor behi", false);
  }

  @Test
  void a_change_must_change_something() {
    assertThatThrownBy(() -> policy.requireChanged("olma nok anor behi", "olma nok anor behi", ""))
        .isInstanceOf(RuleBroken.class);
    assertThatCode(() -> policy.requireChanged("olma nok anor behi", "olma nok anor uzum", ""))
        .doesNotThrowAnyException();
  }

  private void accepted(String password, boolean secondFactor) {
    assertThatCode(() -> policy.requireStrong(password, LOGIN, secondFactor, "/newPassword"))
        .doesNotThrowAnyException();
  }

  private void refused(String password, boolean secondFactor, Weakness weakness) {
    assertThatThrownBy(() -> policy.requireStrong(password, LOGIN, secondFactor, "/newPassword"))
        .isInstanceOfSatisfying(
            RuleBroken.class,
            broken -> {
              assertThat(broken.rule()).isEqualTo(AccessRule.PASSWORD_WEAK);
              assertThat(broken.facts()).containsEntry("weakness", weakness.name());
            });
  }
}
