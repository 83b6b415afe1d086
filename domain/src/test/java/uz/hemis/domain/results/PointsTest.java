package uz.hemis.domain.results;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class PointsTest {

  @ParameterizedTest
  @CsvSource({
    "100, 5, A+",
    "91, 5, A+",
    "90, 5, A",
    "89, 4, A",
    "86, 4, A",
    "85, 4, B+",
    "81, 4, B+",
    "80, 4, B",
    "71, 4, B",
    "70, 4, C+",
    "69, 3, C+",
    "66, 3, C+",
    "65, 3, C",
    "60, 3, C",
    "59, 2, F",
    "0, 2, F"
  })
  void points_make_grade_and_letter(int points, int grade, String letter) {
    assertThat(new Points(points).grade()).isEqualTo(grade);
    assertThat(new Points(points).letter()).isEqualTo(letter);
    assertThat(new Points(points).isPassed()).isEqualTo(grade > 2);
  }

  @ParameterizedTest
  @ValueSource(ints = {-1, 101})
  void there_are_no_others(int points) {
    assertThatThrownBy(() -> new Points(points)).isInstanceOf(IllegalArgumentException.class);
  }
}
