package uz.hemis.domain.personnel;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.tuple;
import static uz.hemis.domain.personnel.PersonnelEvent.Kind.DISMISS;
import static uz.hemis.domain.personnel.PersonnelEvent.Kind.HIRE;
import static uz.hemis.domain.personnel.PersonnelEvent.Kind.POSITION_CHANGE;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.assertj.core.groups.Tuple;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import uz.hemis.domain.shared.rule.Fault;
import uz.hemis.domain.shared.rule.RuleBroken;

class PersonnelEventTest {

  private static final UUID ID = new UUID(0, 1);
  private static final UUID EMPLOYMENT = new UUID(0, 2);
  private static final LocalDate DATE = LocalDate.of(2026, 3, 19);
  private static final Order ORDER = new Order("12-K", DATE, new UUID(0, 3));
  private static final Post POST =
      new Post(new UUID(0, 4), "Dotsent", Rate.FULL, EmploymentForm.MAIN);

  @Test
  void an_order_has_a_number_and_a_date() {
    assertThat(faultsOf(() -> new Order(" ", null, null)))
        .containsExactly(
            tuple(PersonnelRule.ORDER_NUMBER_UNFIT, "/number"),
            tuple(PersonnelRule.ORDER_DATE_MISSING, "/date"));
  }

  @Test
  void an_order_number_has_at_most_40_signs() {
    assertThat(new Order("1".repeat(40), DATE, null)).isNotNull();
    assertThat(faultsOf(() -> new Order("1".repeat(41), DATE, null)))
        .containsExactly(tuple(PersonnelRule.ORDER_NUMBER_UNFIT, "/number"));
  }

  @Test
  void a_post_has_unit_position_rate_and_form() {
    assertThat(faultsOf(() -> Post.entered(null, "", BigDecimal.TWO, null)))
        .containsExactly(
            tuple(PersonnelRule.RATE_UNFIT, "/rate"),
            tuple(PersonnelRule.POST_UNIT_MISSING, "/unit"),
            tuple(PersonnelRule.POSITION_UNFIT, "/position"),
            tuple(PersonnelRule.EMPLOYMENT_FORM_MISSING, "/form"));
  }

  @Test
  void a_position_has_at_most_200_signs() {
    UUID unit = POST.unit();

    assertThat(new Post(unit, "a".repeat(200), Rate.FULL, EmploymentForm.MAIN)).isNotNull();
    assertThat(faultsOf(() -> new Post(unit, "a".repeat(201), Rate.FULL, EmploymentForm.MAIN)))
        .containsExactly(tuple(PersonnelRule.POSITION_UNFIT, "/position"));
  }

  @Test
  void a_main_employment_has_at_most_one_full_rate() {
    assertThat(new Post(POST.unit(), "Dotsent", new Rate(100), EmploymentForm.MAIN)).isNotNull();
    assertThat(faultsOf(() -> new Post(POST.unit(), "Dotsent", new Rate(105), EmploymentForm.MAIN)))
        .containsExactly(tuple(PersonnelRule.MAIN_RATE_EXCEEDED, "/rate"));
  }

  @ParameterizedTest
  @EnumSource(names = {"HIRE", "POSITION_CHANGE"})
  void who_comes_or_moves_gets_a_post(PersonnelEvent.Kind kind) {
    assertThat(faultsOf(() -> new PersonnelEvent(ID, EMPLOYMENT, kind, ORDER, DATE, null)))
        .containsExactly(tuple(PersonnelRule.POST_MISSING, "/post"));
  }

  @Test
  void who_is_dismissed_gets_no_post() {
    assertThat(faultsOf(() -> new PersonnelEvent(ID, EMPLOYMENT, DISMISS, ORDER, DATE, POST)))
        .containsExactly(tuple(PersonnelRule.POST_UNFIT, "/post"));
  }

  @Test
  void an_event_names_its_employment_and_the_day_it_takes_effect() {
    assertThat(faultsOf(() -> new PersonnelEvent(ID, null, DISMISS, ORDER, null, null)))
        .containsExactly(
            tuple(PersonnelRule.EMPLOYMENT_MISSING, "/employmentId"),
            tuple(PersonnelRule.EFFECTIVE_DATE_MISSING, "/effectiveDate"));
  }

  @Test
  void the_same_kind_order_and_employment_are_a_repetition() {
    PersonnelEvent event = new PersonnelEvent(ID, EMPLOYMENT, POSITION_CHANGE, ORDER, DATE, POST);

    assertThat(event.repeats(change(EMPLOYMENT, "12-K", DATE))).isTrue();
    assertThat(event.repeats(change(new UUID(0, 9), "12-K", DATE))).isFalse();
    assertThat(event.repeats(change(EMPLOYMENT, "13-K", DATE))).isFalse();
    assertThat(event.repeats(change(EMPLOYMENT, "12-K", DATE.plusDays(1)))).isFalse();
    assertThat(event.repeats(new PersonnelEvent(ID, EMPLOYMENT, DISMISS, ORDER, DATE, null)))
        .isFalse();
  }

  @Test
  void one_order_hires_to_two_posts_but_not_twice_to_the_same() {
    PersonnelEvent hire = new PersonnelEvent(ID, EMPLOYMENT, HIRE, ORDER, DATE, POST);
    Post other = new Post(POST.unit(), "Mudir", new Rate(25), EmploymentForm.INTERNAL_PART_TIME);

    assertThat(hire.repeats(new PersonnelEvent(ID, new UUID(0, 9), HIRE, ORDER, DATE, POST)))
        .isTrue();
    assertThat(hire.repeats(new PersonnelEvent(ID, new UUID(0, 9), HIRE, ORDER, DATE, other)))
        .isFalse();
  }

  private static PersonnelEvent change(UUID employment, String number, LocalDate date) {
    return new PersonnelEvent(
        ID, employment, POSITION_CHANGE, new Order(number, date, null), DATE, POST);
  }

  private static List<Tuple> faultsOf(ThrowingCallable deed) {
    List<Fault> faults = new ArrayList<>();
    assertThatExceptionOfType(RuleBroken.class)
        .isThrownBy(deed)
        .satisfies(broken -> faults.addAll(broken.faults()));
    return faults.stream().map(fault -> tuple(fault.rule(), fault.field())).toList();
  }
}
