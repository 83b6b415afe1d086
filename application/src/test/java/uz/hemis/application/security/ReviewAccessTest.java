package uz.hemis.application.security;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Collections;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import uz.hemis.application.security.query.AccessReviewQueries;
import uz.hemis.application.security.query.IdleAccountView;
import uz.hemis.application.security.query.RoleChangeView;
import uz.hemis.application.shared.Moment;
import uz.hemis.application.shared.Page;
import uz.hemis.application.shared.PageRequest;
import uz.hemis.domain.access.AccessRule;
import uz.hemis.domain.access.Actor;
import uz.hemis.domain.access.Permission;
import uz.hemis.domain.access.Role;
import uz.hemis.domain.access.Scope;
import uz.hemis.domain.access.UserClass;
import uz.hemis.domain.security.SecurityRule;
import uz.hemis.domain.shared.rule.RuleBroken;
import uz.hemis.domain.shared.time.Period;

class ReviewAccessTest {

  private static final Instant NOW = Instant.parse("2026-11-02T05:00:00Z");
  private static final PageRequest PAGE = new PageRequest(50, null, false);
  private static final Actor LEADER =
      new Actor(new UUID(1, 1), null, null, null, Role.LEADERSHIP, Scope.institution(), null);
  private static final IdleAccountView IDLE =
      new IdleAccountView(
          new UUID(2, 1),
          "xodim",
          UserClass.RESPONSIBLE_STAFF,
          new UUID(2, 2),
          "Namunov Anvar",
          NOW,
          null,
          List.of());

  private final Recorded queries = new Recorded();
  private final ReviewAccess review =
      new ReviewAccessService(
          queries,
          new Moment() {
            @Override
            public Instant now() {
              return NOW;
            }

            @Override
            public LocalDate today() {
              return LocalDate.of(2026, 11, 2);
            }
          });

  /** Remembers what was asked for. */
  private static final class Recorded implements AccessReviewQueries {

    private Span span;
    private Instant before;
    private int idle;

    @Override
    public Page<RoleChangeView> listChanges(Span asked, PageRequest page) {
      span = asked;
      return new Page<>(List.of(), null, null);
    }

    @Override
    public List<RoleChangeView> listChanges(Span asked, int most) {
      span = asked;
      return List.of();
    }

    @Override
    public Page<IdleAccountView> listIdleAccounts(
        Instant asked, LocalDate today, PageRequest page) {
      before = asked;
      return new Page<>(List.of(), null, null);
    }

    @Override
    public List<IdleAccountView> listIdleAccounts(Instant asked, LocalDate today, int most) {
      before = asked;
      return Collections.nCopies(Math.min(idle, most), IDLE);
    }
  }

  @Test
  void a_period_is_of_whole_days_in_Tashkent() {
    review.listChanges(
        LEADER, new Period(LocalDate.of(2026, 10, 1), LocalDate.of(2026, 10, 31)), PAGE);
    assertThat(queries.span)
        .isEqualTo(
            new AccessReviewQueries.Span(
                Instant.parse("2026-09-30T19:00:00Z"), Instant.parse("2026-10-31T19:00:00Z")));
  }

  @Test
  void what_is_still_to_come_has_not_happened() {
    review.listChanges(
        LEADER, new Period(LocalDate.of(2026, 11, 1), LocalDate.of(2026, 11, 30)), PAGE);
    assertThat(queries.span.until()).isEqualTo(NOW);
  }

  @Test
  void an_account_is_idle_since_so_many_days() {
    review.listIdleAccounts(LEADER, 30, PAGE);
    assertThat(queries.before).isEqualTo(Instant.parse("2026-10-03T05:00:00Z"));
  }

  @Test
  void a_sheet_is_never_cut() {
    Period day = new Period(LocalDate.of(2026, 11, 1), LocalDate.of(2026, 11, 1));
    queries.idle = ReviewAccess.MOST_EXPORTED;
    assertThat(review.export(LEADER, day, 30).idleAccounts()).hasSize(ReviewAccess.MOST_EXPORTED);
    queries.idle = ReviewAccess.MOST_EXPORTED + 1;
    assertThatExceptionOfType(RuleBroken.class)
        .isThrownBy(() -> review.export(LEADER, day, 30))
        .satisfies(
            broken -> assertThat(broken.rule()).isEqualTo(SecurityRule.ACCESS_REVIEW_TOO_LONG));
  }

  @ParameterizedTest
  @EnumSource(Role.class)
  void nobody_reviews_access_without_the_right(Role role) {
    if (role.holds(Permission.ACCESS_REVIEW)) {
      assertThat(role)
          .isIn(Role.SUPER_ADMINISTRATOR, Role.LEADERSHIP, Role.RTTRM_OPERATOR, Role.OVERSEER);
      return;
    }
    Scope scope =
        role.scopeKind().namesUnit()
            ? new Scope(role.scopeKind(), new UUID(7, 7))
            : new Scope(role.scopeKind(), null);
    Actor actor = new Actor(new UUID(1, 1), null, null, null, role, scope, null);
    assertThatExceptionOfType(RuleBroken.class)
        .isThrownBy(() -> review.listIdleAccounts(actor, 30, PAGE))
        .satisfies(broken -> assertThat(broken.rule()).isEqualTo(AccessRule.PERMISSION_MISSING));
  }
}
