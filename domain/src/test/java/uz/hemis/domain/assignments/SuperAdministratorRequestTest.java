package uz.hemis.domain.assignments;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import uz.hemis.domain.access.AccessRule;
import uz.hemis.domain.access.Actor;
import uz.hemis.domain.access.Role;
import uz.hemis.domain.access.Scope;
import uz.hemis.domain.shared.document.OfficialDocument;
import uz.hemis.domain.shared.rule.Rule;
import uz.hemis.domain.shared.rule.RuleBroken;

class SuperAdministratorRequestTest {

  private static final Instant NOW = Instant.parse("2026-11-23T06:00:00Z");
  private static final UUID HEAD = new UUID(0, 1);
  private static final UUID CANDIDATE = new UUID(0, 2);
  private static final UUID OPERATOR = new UUID(0, 3);
  private static final UUID ASSIGNMENT = new UUID(0, 4);

  private static final LocalDate TODAY = LocalDate.of(2026, 11, 23);

  private final SuperAdministratorRequest request = ask(TODAY);

  @Test
  void rttrm_binds_the_candidate_once() {
    request.accept(rttrm(OPERATOR), NOW, ASSIGNMENT);
    assertThat(request.decision())
        .contains(new RequestDecision.Accepted(new Stamp(NOW, OPERATOR), ASSIGNMENT));
    assertRefused(
        AccessRule.REQUEST_DECIDED, () -> request.refuse(rttrm(OPERATOR), NOW, "too late"));
  }

  @ParameterizedTest
  @EnumSource(value = Role.class, mode = EnumSource.Mode.EXCLUDE, names = "RTTRM_OPERATOR")
  void nobody_else_binds(Role role) {
    assertRefused(
        AccessRule.BOUND_BY_RTTRM_ONLY,
        () -> request.accept(actor(OPERATOR, role), NOW, ASSIGNMENT));
    assertThat(request.decision()).isEmpty();
  }

  @Test
  void neither_who_asked_nor_who_is_named_decides_in_whatever_role() {
    assertRefused(AssignmentRule.REQUEST_OWN, () -> request.accept(rttrm(HEAD), NOW, ASSIGNMENT));
    assertRefused(AssignmentRule.REQUEST_OWN, () -> request.refuse(rttrm(CANDIDATE), NOW, "no"));
  }

  @Test
  void a_refusal_needs_a_reason() {
    assertRefused(
        AssignmentRule.REQUEST_REFUSAL_UNREASONED,
        () -> request.refuse(rttrm(OPERATOR), NOW, null));
    assertRefused(
        AssignmentRule.REQUEST_REFUSAL_UNREASONED, () -> request.refuse(rttrm(OPERATOR), NOW, " "));
    request.refuse(rttrm(OPERATOR), NOW, "not signed");
    assertThat(request.decision())
        .contains(new RequestDecision.Refused(new Stamp(NOW, OPERATOR), "not signed"));
  }

  @Test
  void a_letter_is_not_dated_ahead() {
    assertRefused(AssignmentRule.LETTER_DATE_AHEAD, () -> ask(TODAY.plusDays(1)));
  }

  private static SuperAdministratorRequest ask(LocalDate letterDate) {
    return SuperAdministratorRequest.ask(
        new UUID(0, 5),
        CANDIDATE,
        new OfficialDocument("01-7", letterDate, new UUID(0, 6)),
        new Stamp(NOW, HEAD),
        TODAY);
  }

  private static Actor rttrm(UUID person) {
    return actor(person, Role.RTTRM_OPERATOR);
  }

  private static Actor actor(UUID person, Role role) {
    return new Actor(person, person, person, person, role, Scope.institution(), null);
  }

  private static void assertRefused(Rule rule, ThrowingCallable deed) {
    assertThatThrownBy(deed)
        .isInstanceOfSatisfying(RuleBroken.class, e -> assertThat(e.rule()).isEqualTo(rule));
  }
}
