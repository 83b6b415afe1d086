package uz.hemis.domain.results;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.util.List;
import org.junit.jupiter.api.Test;

class StandingTest {

  @Test
  void credits_weigh_grades_and_failed_subjects_count_with_theirs() {
    Standing standing =
        Standing.of(List.of(achieved(6, 95), achieved(4, 75), achieved(5, 61), achieved(3, 40)));

    // (6*5 + 4*4 + 5*3 + 3*2) / 18
    assertThat(standing.average()).isEqualTo("3.72");
    assertThat(standing.credits()).isEqualTo(15);
  }

  @Test
  void halves_are_rounded_up() {
    assertThat(Standing.of(List.of(achieved(7, 60), achieved(1, 70))).average()).isEqualTo("3.13");
  }

  @Test
  void while_nothing_is_assessed_there_is_no_average() {
    assertThat(Standing.of(List.of())).isEqualTo(Standing.NONE);
    assertThat(Standing.NONE.reaches(new BigDecimal("2.4"))).isFalse();
  }

  @Test
  void the_threshold_itself_is_reached() {
    Standing standing = new Standing(new BigDecimal("2.60"), 30);
    assertThat(standing.reaches(new BigDecimal("2.6"))).isTrue();
    assertThat(standing.reaches(new BigDecimal("2.61"))).isFalse();
  }

  @Test
  void missing_credits_are_those_asked_for_and_not_earned() {
    assertThat(new Standing(null, 239).missing(240)).isEqualTo(1);
    assertThat(new Standing(null, 240).missing(240)).isZero();
    assertThat(new Standing(null, 246).missing(240)).isZero();
  }

  private static Achieved achieved(int credits, int points) {
    return new Achieved(credits, new Points(points));
  }
}
