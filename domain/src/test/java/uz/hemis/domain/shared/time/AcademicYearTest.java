package uz.hemis.domain.shared.time;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.time.LocalDate;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import uz.hemis.domain.shared.rule.RuleBroken;

class AcademicYearTest {

  private final AcademicYear year = new AcademicYear(2026);

  @ParameterizedTest
  @CsvSource({"2026-08-31, 2025", "2026-09-01, 2026", "2027-08-31, 2026", "2027-09-01, 2027"})
  void the_academic_year_begins_on_the_first_of_september(LocalDate date, int firstYear) {
    assertThat(AcademicYear.of(date)).isEqualTo(new AcademicYear(firstYear));
    assertThat(new AcademicYear(firstYear).period().contains(date)).isTrue();
    assertThat(new AcademicYear(firstYear).next().period().contains(date)).isFalse();
  }

  @Test
  void both_its_forms_are_read_back() {
    assertThat(year).hasToString("2026-2027");
    assertThat(year.code()).isEqualTo("2026");
    assertThat(AcademicYear.parse("2026")).isEqualTo(year);
    assertThat(AcademicYear.parse("2026-2027")).isEqualTo(year);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {"", "26", "2026-2028", "2026-2026", "2026/2027", "1899", "3000", " 2026", "٢٠٢٦"})
  void another_text_is_no_academic_year(String text) {
    assertThatExceptionOfType(RuleBroken.class)
        .isThrownBy(() -> AcademicYear.parse(text))
        .satisfies(
            broken -> {
              assertThat(broken.rule()).isEqualTo(TimeRule.ACADEMIC_YEAR_UNREADABLE);
              assertThat(broken.facts()).containsEntry("academicYear", text);
            });
  }

  @Test
  void academic_years_follow_each_other() {
    assertThat(year).isLessThan(year.next()).isGreaterThan(new AcademicYear(2025));
    assertThat(AcademicYear.parse("1900").next()).isEqualTo(new AcademicYear(1901));
    assertThat(AcademicYear.parse("2999").code()).isEqualTo("2999");
  }
}
