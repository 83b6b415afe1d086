package uz.hemis.domain.movements;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.tuple;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.UUID;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;
import uz.hemis.domain.shared.document.OfficialDocument;
import uz.hemis.domain.shared.rule.Fault;
import uz.hemis.domain.shared.rule.RuleBroken;
import uz.hemis.domain.students.MovementKind;

class MovementTermsTest {

  private static final LocalDate TODAY = LocalDate.of(2026, 11, 23);
  private static final OfficialDocument ORDER = new OfficialDocument("41-T", TODAY, new UUID(1, 1));

  @ParameterizedTest
  @EnumSource(MovementKind.class)
  void the_order_is_of_the_type_that_the_movement_asks_for(MovementKind kind) {
    MovementTerms terms = terms(kind);

    terms.requireOrder(kind.orderType(), TODAY);
    assertRefused(
        MovementRule.MOVEMENT_ORDER_TYPE_UNFIT, "/type", () -> terms.requireOrder("18", TODAY));
  }

  @Test
  void the_order_is_not_dated_ahead() {
    assertRefused(
        MovementRule.MOVEMENT_ORDER_AHEAD,
        "/date",
        () -> terms(MovementKind.RETAIN).requireOrder("13", TODAY.minusDays(1)));
  }

  @Test
  void an_expulsion_has_its_reason_and_nothing_else_has_one() {
    assertRefused(
        MovementRule.MOVEMENT_REASON_UNFIT, "/reason", () -> terms(MovementKind.EXPEL, null, null));
    assertRefused(
        MovementRule.MOVEMENT_REASON_UNFIT,
        "/reason",
        () -> terms(MovementKind.RETAIN, "14", null));
  }

  @Test
  void leaving_for_another_institution_is_no_expulsion() {
    assertRefused(
        MovementRule.MOVEMENT_REASON_UNFIT, "/reason", () -> terms(MovementKind.EXPEL, "12", null));
  }

  @Test
  void academic_leave_has_ground_and_last_day_and_nothing_else_has_them() {
    assertRefused(
        MovementRule.LEAVE_TERM_UNFIT, "/leave", () -> terms(MovementKind.LEAVE, null, null));
    assertRefused(
        MovementRule.LEAVE_TERM_UNFIT,
        "/leave",
        () -> terms(MovementKind.RETURN, null, leave(LeaveGround.HEALTH, TODAY.plusMonths(6))));
  }

  @ParameterizedTest
  @CsvSource({
    "MILITARY_SERVICE, 2027-11-23",
    "HEALTH, 2028-05-23",
    "PREGNANCY, 2027-11-23",
    "CHILD_CARE, 2029-11-23",
    "FAMILY_CARE, 2028-05-23"
  })
  void leave_lasts_as_long_as_its_ground_allows(LeaveGround ground, LocalDate latest) {
    assertThatCode(() -> terms(MovementKind.LEAVE, null, leave(ground, latest)))
        .doesNotThrowAnyException();
    assertRefused(
        MovementRule.LEAVE_TERM_UNFIT,
        "/leave/until",
        () -> terms(MovementKind.LEAVE, null, leave(ground, latest.plusDays(1))));
    assertRefused(
        MovementRule.LEAVE_TERM_UNFIT,
        "/leave/until",
        () -> terms(MovementKind.LEAVE, null, leave(ground, TODAY.minusDays(1))));
  }

  @ParameterizedTest
  @ValueSource(strings = {"2.4", "2.40", "2.65", "3.0"})
  void the_threshold_lies_between_its_bounds(String value) {
    assertThat(new PromotionThreshold(new BigDecimal(value)).value()).isEqualTo(value);
  }

  @ParameterizedTest
  @ValueSource(strings = {"2.39", "3.01", "2.655"})
  void no_other_threshold_is_set(String value) {
    assertRefused(
        MovementRule.THRESHOLD_UNFIT,
        "/threshold",
        () -> new PromotionThreshold(new BigDecimal(value)));
  }

  private static MovementTerms terms(MovementKind kind) {
    return terms(
        kind,
        kind == MovementKind.EXPEL ? "14" : null,
        kind == MovementKind.LEAVE ? leave(LeaveGround.HEALTH, TODAY.plusMonths(6)) : null);
  }

  private static MovementTerms terms(MovementKind kind, String reason, MovementTerms.Leave leave) {
    return new MovementTerms(kind, ORDER, TODAY, reason, leave, null);
  }

  private static MovementTerms.Leave leave(LeaveGround ground, LocalDate until) {
    return new MovementTerms.Leave(ground, until);
  }

  private static void assertRefused(MovementRule rule, String field, ThrowingCallable deed) {
    assertThatThrownBy(deed)
        .isInstanceOfSatisfying(
            RuleBroken.class,
            no ->
                assertThat(no.faults())
                    .extracting(Fault::rule, Fault::field)
                    .containsExactly(tuple(rule, field)));
  }
}
