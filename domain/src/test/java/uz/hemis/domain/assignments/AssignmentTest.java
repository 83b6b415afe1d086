package uz.hemis.domain.assignments;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.junit.jupiter.api.Test;
import uz.hemis.domain.access.AccessRule;
import uz.hemis.domain.access.MinistryUnit;
import uz.hemis.domain.access.Role;
import uz.hemis.domain.access.Scope;
import uz.hemis.domain.shared.document.OfficialDocument;
import uz.hemis.domain.shared.rule.Rule;
import uz.hemis.domain.shared.rule.RuleBroken;
import uz.hemis.domain.shared.time.Period;

class AssignmentTest {

  private static final LocalDate FIRST = LocalDate.of(2026, 9, 1);
  private static final LocalDate LAST = LocalDate.of(2027, 6, 30);
  private static final UUID PERSON = new UUID(0, 1);
  private static final UUID FACULTY = new UUID(0, 2);
  private static final Stamp STAMP = new Stamp(Instant.parse("2026-09-01T05:00:00Z"), PERSON);

  @Test
  void a_role_is_held_from_the_first_to_the_last_day() {
    Assignment dean = grant(FACULTY, new Period(FIRST, LAST));
    assertThat(dean.isActiveOn(FIRST.minusDays(1))).isFalse();
    assertThat(dean.isActiveOn(FIRST)).isTrue();
    assertThat(dean.isActiveOn(LAST)).isTrue();
    assertThat(dean.isActiveOn(LAST.plusDays(1))).isFalse();
  }

  @Test
  void a_revoked_role_is_not_held_and_is_not_revoked_again() {
    Assignment dean = grant(FACULTY, new Period(FIRST, LAST));
    dean.revoke(STAMP, "moved");
    assertThat(dean.isActiveOn(FIRST)).isFalse();
    assertRefused(AccessRule.ASSIGNMENT_REVOKED, () -> dean.revoke(STAMP, "again"));
    assertThat(dean.revocation()).get().extracting(Revocation::reason).isEqualTo("moved");
  }

  @Test
  void the_same_role_in_the_same_scope_begins_the_day_after_the_former_ends() {
    Assignment former = grant(FACULTY, new Period(FIRST, LAST));
    assertRefused(
        AccessRule.ASSIGNMENT_OVERLAPS, () -> grant(FACULTY, Period.openFrom(LAST), former));
    grant(FACULTY, Period.openFrom(LAST.plusDays(1)), former);
  }

  @Test
  void another_scope_or_a_revoked_role_does_not_stand_in_the_way() {
    Assignment former = grant(FACULTY, new Period(FIRST, LAST));
    grant(new UUID(0, 3), new Period(FIRST, LAST), former);
    former.revoke(STAMP, "moved");
    grant(FACULTY, new Period(FIRST, LAST), former);
  }

  @Test
  void a_role_is_not_held_before_its_order() {
    OfficialDocument order = order(FIRST.plusDays(1));
    assertRefused(
        AssignmentRule.ORDER_AFTER_START,
        () -> new AssignmentTerms(deanOf(FACULTY), Period.openFrom(FIRST), order));
    new AssignmentTerms(deanOf(FACULTY), Period.openFrom(FIRST.plusDays(1)), order);
  }

  @Test
  void a_dean_of_the_institution_and_a_faculty_for_human_resources_are_refused() {
    assertRefused(
        AccessRule.SCOPE_UNFIT, () -> new Mandate(PERSON, Role.DEAN, Scope.institution()));
    assertRefused(
        AccessRule.SCOPE_UNFIT,
        () -> new Mandate(PERSON, Role.HR_DEPARTMENT, new Scope(Scope.Kind.FACULTY, FACULTY)));
  }

  @Test
  void a_unit_of_the_ministry_is_named_for_its_role_only() {
    assertRefused(
        AccessRule.SCOPE_UNFIT, () -> new Mandate(PERSON, Role.MINISTRY_UNIT, Scope.institution()));
    assertRefused(
        AccessRule.SCOPE_UNFIT,
        () ->
            new Mandate(PERSON, Role.OVERSEER, Scope.institution(), MinistryUnit.HUMAN_RESOURCES));
    new Mandate(PERSON, Role.MINISTRY_UNIT, Scope.institution(), MinistryUnit.HUMAN_RESOURCES);
  }

  private static Assignment grant(UUID faculty, Period period, Assignment... held) {
    return Assignment.grant(
        UUID.randomUUID(),
        new AssignmentTerms(deanOf(faculty), period, order(FIRST)),
        STAMP,
        List.of(held));
  }

  private static Mandate deanOf(UUID faculty) {
    return new Mandate(PERSON, Role.DEAN, new Scope(Scope.Kind.FACULTY, faculty));
  }

  private static OfficialDocument order(LocalDate date) {
    return new OfficialDocument("12-K", date, new UUID(0, 9));
  }

  private static void assertRefused(Rule rule, ThrowingCallable deed) {
    assertThatThrownBy(deed)
        .isInstanceOfSatisfying(RuleBroken.class, e -> assertThat(e.rule()).isEqualTo(rule));
  }
}
