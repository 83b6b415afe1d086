package uz.hemis.domain.monitoring;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.api.Test;

class CountsTest {

  @Test
  void what_is_neither_done_nor_locked_is_open() {
    assertThat(new Counts(10, 5, 2, 1, 2, 1).open()).isEqualTo(2);
    assertThat(Counts.NONE.open()).isZero();
  }

  @Test
  void open_duties_lower_nobodys_share() {
    assertThat(new Counts(10, 4, 0, 0, 0, 0).inTimePerMille()).hasValue(1000);
    assertThat(new Counts(10, 0, 0, 4, 0, 0).inTimePerMille()).hasValue(0);
    assertThat(new Counts(10, 0, 0, 0, 0, 0).inTimePerMille()).isEmpty();
  }

  @Test
  void the_share_is_rounded_half_up() {
    assertThat(new Counts(3, 2, 1, 0, 0, 0).inTimePerMille()).hasValue(667);
    assertThat(new Counts(3, 1, 1, 1, 0, 0).inTimePerMille()).hasValue(333);
    assertThat(new Counts(2000, 1, 1999, 0, 0, 0).inTimePerMille()).hasValue(1);
    assertThat(new Counts(2001, 1, 2000, 0, 0, 0).inTimePerMille()).hasValue(0);
  }

  @Test
  void three_duties_with_one_late_are_two_in_time_and_one_late() {
    Counts inTime = new Counts(1, 1, 0, 0, 0, 0);
    Counts late = new Counts(1, 0, 1, 0, 1, 0);

    assertThat(inTime.plus(late).plus(inTime)).isEqualTo(new Counts(3, 2, 1, 0, 1, 0));
  }

  @Test
  void parts_are_within_the_whole() {
    assertThat(new Counts(3, 1, 1, 1, 1, 9).open()).isZero();
    assertThatThrownBy(() -> new Counts(2, 1, 1, 1, 0, 0))
        .isInstanceOf(IllegalArgumentException.class);
    assertThatThrownBy(() -> new Counts(2, 1, 1, 0, 2, 0))
        .isInstanceOf(IllegalArgumentException.class);
    assertThatThrownBy(() -> new Counts(2, -1, 1, 0, 0, 0))
        .isInstanceOf(IllegalArgumentException.class);
  }
}
