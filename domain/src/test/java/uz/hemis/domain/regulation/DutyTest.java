package uz.hemis.domain.regulation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static uz.hemis.domain.regulation.Regulations.PERSONNEL_EVENT;

import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;
import uz.hemis.domain.access.Role;
import uz.hemis.domain.shared.rule.RuleBroken;

class DutyTest {

  private static final Duty NEXT = of("HEMIS-2027", LocalDate.of(2027, 1, 1));

  @Test
  void the_version_in_force_on_the_day_of_the_event_binds() {
    List<Duty> versions = List.of(NEXT, PERSONNEL_EVENT);

    assertThat(Duty.bindingOn(LocalDate.of(2026, 12, 31), versions)).isEqualTo(PERSONNEL_EVENT);
    assertThat(Duty.bindingOn(LocalDate.of(2027, 1, 1), versions)).isEqualTo(NEXT);
    assertThat(Duty.bindingOn(LocalDate.of(2020, 1, 1), versions)).isEqualTo(PERSONNEL_EVENT);
  }

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
    assertThatThrownBy(() -> inAnnex(0)).isInstanceOf(IllegalArgumentException.class);
    assertThatThrownBy(() -> inAnnex(14)).isInstanceOf(IllegalArgumentException.class);
    assertThat(inAnnex(1).annex()).isEqualTo(1);
    assertThat(inAnnex(13).annex()).isEqualTo(13);
  }

  @Test
  void the_term_runs_from_the_date_that_the_duty_names() {
    LocalDate order = LocalDate.of(2026, 11, 2);
    LocalDate effect = LocalDate.of(2026, 11, 9);

    assertThat(TermStart.ORDER_DATE.of(order, effect)).isEqualTo(order);
    assertThat(TermStart.EFFECTIVE_DATE.of(order, effect)).isEqualTo(effect);
  }

  private static Duty inAnnex(int annex) {
    Duty as = PERSONNEL_EVENT;
    return new Duty(
        as.code(),
        annex,
        as.process(),
        as.role(),
        as.triggers(),
        as.term(),
        as.startsFrom(),
        as.enforcement(),
        as.basis());
  }

  private static Duty of(String version, LocalDate inForceFrom) {
    Duty as = PERSONNEL_EVENT;
    return new Duty(
        as.code(),
        as.annex(),
        as.process(),
        as.role(),
        as.triggers(),
        as.term(),
        as.startsFrom(),
        as.enforcement(),
        new Duty.Basis(
            as.clause(),
            DutySource.TEXT,
            new RegulationVersion(version, inForceFrom, new GrantTerm(5, 30))));
  }
}
