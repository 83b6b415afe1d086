package uz.hemis.domain.monitoring;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import java.time.YearMonth;
import org.junit.jupiter.api.Test;
import uz.hemis.domain.shared.rule.RuleBroken;
import uz.hemis.domain.shared.time.TimeRule;

class BoardPeriodTest {

  private static final YearMonth MARCH = YearMonth.of(2026, 3);
  private static final LocalDate TODAY = LocalDate.of(2026, 8, 31);

  @Test
  void without_ends_it_is_the_academic_year_of_the_day() {
    BoardPeriod year = BoardPeriod.of(null, null, TODAY);

    assertThat(year.firstDay()).isEqualTo(LocalDate.of(2025, 9, 1));
    assertThat(year.lastDay()).isEqualTo(LocalDate.of(2026, 8, 31));
    assertThat(BoardPeriod.of(null, null, TODAY.plusDays(1)).firstDay())
        .isEqualTo(LocalDate.of(2026, 9, 1));
  }

  @Test
  void with_one_end_it_is_a_year() {
    assertThat(BoardPeriod.of(MARCH, null, TODAY))
        .isEqualTo(new BoardPeriod(MARCH, YearMonth.of(2027, 2)));
    assertThat(BoardPeriod.of(null, MARCH, TODAY))
        .isEqualTo(new BoardPeriod(YearMonth.of(2025, 4), MARCH));
  }

  @Test
  void one_month_is_a_period_and_less_is_none() {
    assertThat(new BoardPeriod(MARCH, MARCH).lastDay()).isEqualTo(LocalDate.of(2026, 3, 31));
    assertThatThrownBy(() -> new BoardPeriod(MARCH, MARCH.minusMonths(1)))
        .isInstanceOfSatisfying(
            RuleBroken.class, e -> assertThat(e.rule()).isEqualTo(TimeRule.PERIOD_REVERSED));
  }

  @Test
  void thirty_six_months_are_shown_and_thirty_seven_are_not() {
    assertThat(new BoardPeriod(MARCH, MARCH.plusMonths(35)).to()).isEqualTo(YearMonth.of(2029, 2));
    assertThatThrownBy(() -> new BoardPeriod(MARCH, MARCH.plusMonths(36)))
        .isInstanceOfSatisfying(
            RuleBroken.class,
            e -> assertThat(e.rule()).isEqualTo(MonitoringRule.BOARD_PERIOD_TOO_LONG));
  }
}
