package uz.hemis.application.access;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.time.Duration;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import uz.hemis.domain.access.AccessRule;
import uz.hemis.domain.access.Account;
import uz.hemis.domain.access.Actor;
import uz.hemis.domain.access.HeldRole;
import uz.hemis.domain.access.Login;
import uz.hemis.domain.access.Role;
import uz.hemis.domain.access.Scope;
import uz.hemis.domain.access.Session;
import uz.hemis.domain.access.SessionTerms;
import uz.hemis.domain.access.UserClass;
import uz.hemis.domain.shared.rule.RuleBroken;

class SignInTest {

  private static final UUID PERSON = new UUID(1, 1);
  private static final UUID HR = new UUID(2, 1);
  private static final UUID TEACHER = new UUID(2, 2);
  private static final String PASSWORD = "olma nok anor behi";

  private final AccessWorld world = new AccessWorld();
  private Account account;

  @BeforeEach
  void an_account_with_two_roles() {
    account =
        Account.create(
            new Account.Identity(
                new UUID(3, 1),
                PERSON,
                new Login("kadrlar"),
                UserClass.RESPONSIBLE_STAFF,
                false,
                world.now,
                null),
            world.hash(PASSWORD));
    world.save(account);
    hold(TEACHER, Role.TEACHER, Scope.self(), LocalDate.of(2026, 9, 1));
    hold(HR, Role.HR_DEPARTMENT, Scope.institution(), LocalDate.of(2026, 8, 31));
  }

  @Test
  void a_sign_in_starts_in_the_role_held_longest_and_lists_all() {
    Tokens tokens = signIn("Kadrlar ", PASSWORD, null);
    assertThat(tokens.roles()).containsExactly(Role.HR_DEPARTMENT, Role.TEACHER);
    assertThat(tokens.accessToken()).endsWith("as " + HR);
  }

  @Test
  void every_refusal_is_the_same() {
    RuleBroken unknown = refusal("nobody", PASSWORD, null);
    RuleBroken wrong = refusal("kadrlar", "wrong", null);
    withSecondFactor();
    RuleBroken noCode = refusal("kadrlar", PASSWORD, null);
    RuleBroken wrongCode = refusal("kadrlar", PASSWORD, "222222");
    account.disable(world.now);
    RuleBroken disabled = refusal("kadrlar", PASSWORD, "111111");
    assertThat(List.of(unknown, wrong, noCode, wrongCode, disabled))
        .allSatisfy(
            broken -> {
              assertThat(broken.rule()).isEqualTo(AccessRule.SIGN_IN_REFUSED);
              assertThat(broken.faults()).isEqualTo(unknown.faults());
            });
    assertThat(world.checked).as("one password check each").hasSize(5);
  }

  @Test
  void the_sixth_attempt_is_refused_whether_or_not_the_login_exists() {
    for (String login : new String[] {"kadrlar", "nobody"}) {
      for (int i = 0; i < 5; i++) {
        assertThat(refusal(login, "wrong", null).rule()).isEqualTo(AccessRule.SIGN_IN_REFUSED);
      }
      RuleBroken locked = refusal(login, PASSWORD, null);
      assertThat(locked.rule()).isEqualTo(AccessRule.TOO_MANY_SIGN_INS);
      assertThat(locked.facts()).containsEntry("retryAfterSeconds", 900L);
    }
  }

  @Test
  void the_login_is_open_again_after_the_window() {
    for (int i = 0; i < 5; i++) {
      refusal("kadrlar", "wrong", null);
    }
    world.now = world.now.plus(Duration.ofMinutes(15));
    assertThat(signIn("kadrlar", PASSWORD, null).expiresIn()).isEqualTo(600);
  }

  @Test
  void a_code_works_once() {
    withSecondFactor();
    assertThat(signIn("kadrlar", PASSWORD, "111111")).isNotNull();
    assertThat(refusal("kadrlar", PASSWORD, "111111").rule()).isEqualTo(AccessRule.SIGN_IN_REFUSED);
  }

  @Test
  void nobody_signs_in_without_a_role() {
    world.held.clear();
    assertThat(refusal("kadrlar", PASSWORD, null).rule()).isEqualTo(AccessRule.NO_ACTIVE_ROLE);
  }

  @Test
  void a_refresh_token_gives_new_tokens_once_and_ends_the_session_the_second_time() {
    Tokens first = signIn("kadrlar", PASSWORD, null);
    Tokens second = refresh(first);
    assertThat(second.refreshToken()).isNotEqualTo(first.refreshToken());
    assertThat(refreshRefusal(first)).isEqualTo(AccessRule.REFRESH_REFUSED);
    assertThat(world.ended).containsValue(Session.End.REFRESH_TOKEN_REUSED);
    assertThat(refreshRefusal(second)).isEqualTo(AccessRule.REFRESH_REFUSED);
  }

  @Test
  void an_unused_refresh_token_ends_after_two_hours() {
    Tokens tokens = signIn("kadrlar", PASSWORD, null);
    world.now = world.now.plus(Duration.ofHours(2)).minusMillis(1);
    Tokens next = refresh(tokens);
    world.now = world.now.plus(Duration.ofHours(2));
    assertThat(refreshRefusal(next)).isEqualTo(AccessRule.REFRESH_REFUSED);
  }

  @Test
  void a_session_ends_when_terms_that_came_later_say_so() {
    Tokens tokens = signIn("kadrlar", PASSWORD, null);
    world.now = world.now.plus(Duration.ofHours(1));
    world.terms = new SessionTerms(Duration.ofHours(1).plusMillis(1), Duration.ofHours(1));
    Tokens next = refresh(tokens);
    world.now = world.now.plusMillis(1);
    assertThat(refreshRefusal(next)).isEqualTo(AccessRule.REFRESH_REFUSED);
  }

  @Test
  void a_session_that_is_over_by_now_is_not_refreshed() {
    Tokens tokens = signIn("kadrlar", PASSWORD, null);
    world.now = world.now.plus(Duration.ofHours(1));
    world.terms = new SessionTerms(Duration.ofHours(1), Duration.ofHours(1));
    assertThat(refreshRefusal(tokens)).isEqualTo(AccessRule.REFRESH_REFUSED);
  }

  @Test
  void a_refresh_goes_on_in_another_role_when_the_active_one_has_ended() {
    Tokens tokens = signIn("kadrlar", PASSWORD, null);
    world.held.removeIf(role -> role.assignment().equals(HR));
    assertThat(refresh(tokens).accessToken()).endsWith("as " + TEACHER);
  }

  @Test
  void a_person_chooses_among_their_own_roles_only() {
    signIn("kadrlar", PASSWORD, null);
    Session session = world.sessions.values().iterator().next();
    Actor actor =
        new Actor(
            PERSON, account.id(), session.id(), HR, Role.HR_DEPARTMENT, Scope.institution(), null);
    assertThat(world.chooseRole().choose(actor, new ChooseRole.Command(TEACHER)).value())
        .endsWith("as " + TEACHER);
    RuleBroken broken =
        catchThrowableOfType(
            RuleBroken.class,
            () -> world.chooseRole().choose(actor, new ChooseRole.Command(new UUID(9, 9))));
    assertThat(broken.rule()).isEqualTo(AccessRule.ROLE_NOT_HELD);
  }

  @Test
  void commands_and_tokens_tell_nothing_of_their_secrets() {
    Tokens tokens = signIn("kadrlar", PASSWORD, null);
    assertThat(tokens.toString()).doesNotContain(tokens.accessToken(), tokens.refreshToken());
    assertThat(new SignIn.Command("kadrlar", PASSWORD, "111111", "192.0.2.1").toString())
        .doesNotContain("kadrlar", PASSWORD, "111111");
    assertThat(new ChangePassword.Command(PASSWORD, "new " + PASSWORD, "192.0.2.1").toString())
        .doesNotContain(PASSWORD);
    assertThat(account.credentials().toString()).doesNotContain(PASSWORD);
  }

  private void hold(UUID assignment, Role role, Scope scope, LocalDate from) {
    world.held.add(new HeldRole(assignment, role, scope, null, from));
  }

  private void withSecondFactor() {
    account.setUpSecondFactor("SECRET");
    account.confirmSecondFactor(world.now);
  }

  private Tokens signIn(String login, String password, String code) {
    return world.signIn().signIn(new SignIn.Command(login, password, code, "192.0.2.1"));
  }

  private RuleBroken refusal(String login, String password, String code) {
    return catchThrowableOfType(RuleBroken.class, () -> signIn(login, password, code));
  }

  private Tokens refresh(Tokens tokens) {
    return world.refreshSession().refresh(new RefreshSession.Command(tokens.refreshToken()));
  }

  private Object refreshRefusal(Tokens tokens) {
    return catchThrowableOfType(RuleBroken.class, () -> refresh(tokens)).rule();
  }
}
