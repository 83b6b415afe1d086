package uz.hemis.domain.shared.time;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.time.LocalDate;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import uz.hemis.domain.shared.rule.RuleBroken;

class PeriodTest {

  private static final LocalDate FROM = LocalDate.of(2026, 9, 1);
  private static final LocalDate TO = LocalDate.of(2026, 9, 30);

  private final Period september = new Period(FROM, TO);

  @Test
  void both_ends_belong_to_the_period() {
    assertThat(september.contains(FROM.minusDays(1))).isFalse();
    assertThat(september.contains(FROM)).isTrue();
    assertThat(september.contains(TO)).isTrue();
    assertThat(september.contains(TO.plusDays(1))).isFalse();
    assertThat(september.isOpen()).isFalse();
  }

  @Test
  void an_open_period_has_no_last_day() {
    Period open = Period.openFrom(FROM);
    assertThat(open.isOpen()).isTrue();
    assertThat(open.contains(FROM.minusDays(1))).isFalse();
    assertThat(open.contains(FROM.plusYears(100))).isTrue();
  }

  @ParameterizedTest
  @CsvSource({
    "2026-08-01, 2026-08-31, false",
    "2026-08-01, 2026-09-01, true",
    "2026-09-10, 2026-09-20, true",
    "2026-09-30, 2026-10-30, true",
    "2026-10-01, 2026-10-30, false",
    "2026-08-01, , true",
    "2026-09-30, , true",
    "2026-10-01, , false"
  })
  void periods_overlap_when_they_share_a_day(LocalDate from, LocalDate to, boolean overlaps) {
    Period other = new Period(from, to);
    assertThat(september.overlaps(other)).isEqualTo(overlaps);
    assertThat(other.overlaps(september)).isEqualTo(overlaps);
  }

  @Test
  void two_open_periods_overlap() {
    assertThat(Period.openFrom(FROM).overlaps(Period.openFrom(TO))).isTrue();
  }

  @Test
  void a_period_may_last_one_day_but_not_end_before_it_begins() {
    assertThat(new Period(FROM, FROM).contains(FROM)).isTrue();
    assertThatExceptionOfType(RuleBroken.class)
        .isThrownBy(() -> new Period(FROM, FROM.minusDays(1)))
        .satisfies(
            broken -> {
              assertThat(broken.rule()).isEqualTo(TimeRule.PERIOD_REVERSED);
              assertThat(broken.facts()).isEqualTo(Map.of("from", FROM, "to", FROM.minusDays(1)));
            });
  }
}
