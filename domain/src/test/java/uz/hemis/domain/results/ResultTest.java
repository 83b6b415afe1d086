package uz.hemis.domain.results;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import uz.hemis.domain.shared.document.OfficialDocument;
import uz.hemis.domain.shared.rule.RuleBroken;

class ResultTest {

  private static final LocalDate DAY = LocalDate.of(2026, 6, 15);

  @Test
  void a_failed_subject_is_sat_three_times_at_the_most() {
    Result first = sat(40, null);
    Result second = sat(59, first);
    Result third = sat(0, second);

    assertThat(third.sitting()).isEqualTo(3);
    assertRefused(ResultRule.SITTINGS_EXHAUSTED, third);
  }

  @Test
  void what_was_passed_is_not_taken_again() {
    assertRefused(ResultRule.SUBJECT_PASSED, sat(60, null));
  }

  @Test
  void a_correction_stays_at_its_sitting_and_opens_what_it_fails() {
    Result corrected =
        sat(60, null)
            .corrected(
                new UUID(1, 9), new Points(59), new OfficialDocument("12-N", DAY, new UUID(1, 8)));

    assertThat(corrected.sitting()).isEqualTo(1);
    assertThat(corrected.correction().number()).isEqualTo("12-N");
    assertThat(sat(80, corrected).sitting()).isEqualTo(2);
  }

  private static Result sat(int points, Result last) {
    return Result.sat(
        new UUID(1, 1), new UUID(2, 1), new UUID(3, 1), new Points(points), DAY, last);
  }

  private static void assertRefused(ResultRule rule, Result last) {
    assertThatThrownBy(() -> sat(90, last))
        .isInstanceOfSatisfying(RuleBroken.class, no -> assertThat(no.rule()).isEqualTo(rule));
  }
}
