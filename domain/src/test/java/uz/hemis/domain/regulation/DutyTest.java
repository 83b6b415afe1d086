package uz.hemis.domain.regulation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static uz.hemis.domain.regulation.Regulations.PERSONNEL_EVENT;

import java.time.LocalDate;
import org.junit.jupiter.api.Test;
import uz.hemis.domain.access.Role;
import uz.hemis.domain.shared.rule.RuleBroken;

class DutyTest {

  @Test
  void late_entry_is_asked_for_by_the_dutys_role_or_the_super_administrator() {
    assertThatCode(() -> PERSONNEL_EVENT.requireEnteredBy(Role.HR_DEPARTMENT))
        .doesNotThrowAnyException();
    assertThatCode(() -> PERSONNEL_EVENT.requireEnteredBy(Role.SUPER_ADMINISTRATOR))
        .doesNotThrowAnyException();
    assertThatThrownBy(() -> PERSONNEL_EVENT.requireEnteredBy(Role.DEAN))
        .isInstanceOfSatisfying(
            RuleBroken.class,
            no -> assertThat(no.rule()).isEqualTo(RegulationRule.DUTY_OF_ANOTHER_ROLE));
  }

  @Test
  void an_annex_has_a_number_from_1_to_13() {
    assertThatThrownBy(() -> new Duty.Process(0, 1)).isInstanceOf(IllegalArgumentException.class);
    assertThatThrownBy(() -> new Duty.Process(14, 1)).isInstanceOf(IllegalArgumentException.class);
    assertThat(new Duty.Process(1, 1).annex()).isEqualTo(1);
    assertThat(new Duty.Process(13, 1).annex()).isEqualTo(13);
  }

  @Test
  void a_reconstructed_row_says_why_and_a_stated_one_does_not() {
    RegulationVersion version = PERSONNEL_EVENT.regulation();

    assertThatThrownBy(() -> new Duty.Basis("3.1.5", DutySource.RECONSTRUCTED, null, version))
        .isInstanceOf(IllegalArgumentException.class);
    assertThatThrownBy(() -> new Duty.Basis("3.1.5", DutySource.TEXT, "lost", version))
        .isInstanceOf(IllegalArgumentException.class);
    assertThat(new Duty.Basis("3.1.5", DutySource.RECONSTRUCTED, "lost", version).reason())
        .isEqualTo("lost");
  }

  @Test
  void the_term_runs_from_the_date_that_the_duty_names() {
    LocalDate order = LocalDate.of(2026, 11, 2);
    LocalDate effect = LocalDate.of(2026, 11, 9);

    assertThat(TermStart.ORDER_DATE.of(order, effect)).isEqualTo(order);
    assertThat(TermStart.EFFECTIVE_DATE.of(order, effect)).isEqualTo(effect);
  }
}
