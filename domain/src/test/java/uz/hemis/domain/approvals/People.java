package uz.hemis.domain.approvals;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import uz.hemis.domain.access.Actor;
import uz.hemis.domain.access.Role;
import uz.hemis.domain.access.Scope;
import uz.hemis.domain.shared.document.OfficialDocument;
import uz.hemis.domain.shared.rule.Rule;
import uz.hemis.domain.shared.rule.RuleBroken;
import uz.hemis.domain.shared.time.Period;

/** The people of the tests of approvals, their assignments and delegations. */
final class People {

  static final Instant NOW = Instant.parse("2026-11-23T06:00:00Z");
  static final LocalDate TODAY = LocalDate.of(2026, 11, 23);
  static final UUID FACULTY = new UUID(1, 1);
  static final UUID DEPARTMENT = new UUID(1, 2);
  static final UUID OFFICER = new UUID(2, 1);
  static final UUID DEAN = new UUID(2, 2);
  static final UUID DEPUTY = new UUID(2, 3);
  static final UUID DEANS_ASSIGNMENT = new UUID(3, 2);
  static final Period FORTNIGHT = new Period(TODAY, TODAY.plusDays(13));

  private People() {}

  static Actor actor(UUID person, Role role, Scope scope) {
    return new Actor(person, new UUID(4, 1), new UUID(4, 2), new UUID(4, 3), role, scope, null);
  }

  static Actor officer() {
    return actor(OFFICER, Role.HR_DEPARTMENT, Scope.institution());
  }

  static Actor dean(UUID person) {
    return actor(person, Role.DEAN, new Scope(Scope.Kind.FACULTY, FACULTY));
  }

  static Actor leadership(UUID person) {
    return actor(person, Role.LEADERSHIP, Scope.institution());
  }

  static HeldAssignment assignment(Role role, Period period, boolean revoked) {
    return new HeldAssignment(
        DEANS_ASSIGNMENT,
        DEAN,
        role,
        new Scope(Scope.Kind.FACULTY, FACULTY),
        null,
        period,
        revoked);
  }

  static HeldAssignment deansAssignment() {
    return assignment(Role.DEAN, Period.openFrom(TODAY.minusYears(1)), false);
  }

  static DelegationTerms terms(UUID delegate, Period period) {
    return terms(delegate, period, period.from());
  }

  static DelegationTerms terms(UUID delegate, Period period, LocalDate orderDate) {
    return new DelegationTerms(
        DEAN,
        DEANS_ASSIGNMENT,
        delegate,
        period,
        new OfficialDocument("15-B", orderDate, new UUID(5, 1)));
  }

  static Delegation delegation(UUID delegate) {
    return new Delegation(
        new UUID(6, 1), 0, terms(delegate, FORTNIGHT), new Delegation.Grant(NOW, DEAN), null);
  }

  static void assertRefused(Rule rule, ThrowingCallable deed) {
    assertThatThrownBy(deed)
        .isInstanceOfSatisfying(RuleBroken.class, e -> assertThat(e.rule()).isEqualTo(rule));
  }
}
