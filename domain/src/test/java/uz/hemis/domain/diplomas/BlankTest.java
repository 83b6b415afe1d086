package uz.hemis.domain.diplomas;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.junit.jupiter.api.Test;
import uz.hemis.domain.access.Role;
import uz.hemis.domain.shared.rule.Fault;
import uz.hemis.domain.shared.rule.RuleBroken;

class BlankTest {

  private static final LocalDate RECEIVED = LocalDate.of(2026, 11, 10);
  private static final LocalDate TODAY = LocalDate.of(2026, 11, 20);
  private static final UUID DIPLOMA = new UUID(5, 1);
  private static final UUID FILE = new UUID(6, 1);
  private static final BlankSort BACHELOR = new BlankSort(BlankKind.DIPLOMA, "11", "11");
  private static final BlankDeed DEED =
      new BlankDeed(new UUID(1, 1), Role.DIPLOMA_DEPARTMENT, Instant.parse("2026-11-20T18:59:59Z"));

  private final Blank blank =
      new Blank(new UUID(7, 1), BACHELOR, new BlankNumber("B", "000101"), RECEIVED, null);

  @Test
  void it_is_unused_until_it_is_given_to_a_diploma() {
    assertThat(blank.state()).isEqualTo(BlankState.UNUSED);
    assertThat(blank.use()).isEmpty();

    blank.issue(DIPLOMA, DEED);

    assertThat(blank.state()).isEqualTo(BlankState.ISSUED);
    assertThat(blank.use()).get().extracting(Blank.Use::diploma).isEqualTo(DIPLOMA);
  }

  @Test
  void it_is_written_off_for_a_reason_by_an_act() {
    blank.spoil("Torn in the printer", act(TODAY), DEED);

    assertThat(blank.state()).isEqualTo(BlankState.SPOILED);
    assertThat(blank.use().orElseThrow().reason()).isEqualTo("Torn in the printer");
    assertThat(blank.use().orElseThrow().act().number()).isEqualTo("D-7");
  }

  @Test
  void what_is_set_stays() {
    for (BlankState used : List.of(BlankState.ISSUED, BlankState.SPOILED)) {
      assertThat(used.following()).isEmpty();
    }
    blank.issue(DIPLOMA, DEED);
    assertRefused(() -> blank.issue(new UUID(5, 2), DEED), DiplomaRule.BLANK_USED);
    assertRefused(() -> blank.spoil("Torn", act(TODAY), DEED), DiplomaRule.BLANK_USED);

    Blank spoiled =
        new Blank(
            new UUID(7, 2),
            BACHELOR,
            new BlankNumber("B", "000102"),
            RECEIVED,
            new Blank.Use(BlankState.SPOILED, null, "Torn", act(TODAY).ofReceipt(TODAY), DEED));
    assertRefused(() -> spoiled.issue(DIPLOMA, DEED), DiplomaRule.BLANK_USED);
  }

  @Test
  void without_reason_and_act_it_is_not_spoiled_and_all_is_named_at_once() {
    RuleBroken refused =
        catchThrowableOfType(
            RuleBroken.class, () -> blank.spoil(" ", new BlankAct(null, TODAY, null), DEED));

    assertThat(refused.faults())
        .extracting(fault -> fault.rule() + fault.field())
        .containsExactly(
            "SPOILING_UNREASONED/reason",
            "BLANK_ACT_MISSING/act/number",
            "BLANK_ACT_MISSING/act/file");
    assertThat(blank.state()).isEqualTo(BlankState.UNUSED);
  }

  @Test
  void the_act_is_of_a_day_between_receipt_and_today() {
    for (LocalDate unfit : List.of(RECEIVED.minusDays(1), TODAY.plusDays(1))) {
      assertRefused(() -> blank.spoil("Torn", act(unfit), DEED), DiplomaRule.BLANK_ACT_DATE_UNFIT);
    }
    blank.spoil("Torn", act(RECEIVED), DEED);
    assertThat(blank.state()).isEqualTo(BlankState.SPOILED);
  }

  @Test
  void it_serves_diplomas_of_its_sort_only() {
    blank.requireOf(BACHELOR);
    for (BlankSort other :
        List.of(
            new BlankSort(BlankKind.SUPPLEMENT, "11", "11"),
            new BlankSort(BlankKind.DIPLOMA, "12", "11"),
            new BlankSort(BlankKind.DIPLOMA, "11", "12"))) {
      assertRefused(() -> blank.requireOf(other), DiplomaRule.BLANK_OF_ANOTHER_SORT);
    }
  }

  @Test
  void a_use_is_either_an_issue_or_a_writing_off() {
    assertThatThrownBy(() -> new Blank.Use(BlankState.UNUSED, DIPLOMA, null, null, DEED))
        .isInstanceOf(IllegalArgumentException.class);
    assertThatThrownBy(() -> new Blank.Use(BlankState.SPOILED, DIPLOMA, "Torn", null, DEED))
        .isInstanceOf(IllegalArgumentException.class);
    assertThatThrownBy(() -> new Blank.Use(BlankState.ISSUED, null, null, null, DEED))
        .isInstanceOf(IllegalArgumentException.class);
  }

  private static BlankAct act(LocalDate date) {
    return new BlankAct("D-7", date, FILE);
  }

  private static void assertRefused(ThrowingCallable deed, DiplomaRule rule) {
    assertThat(catchThrowableOfType(RuleBroken.class, deed).faults())
        .extracting(Fault::rule)
        .containsExactly(rule);
  }
}
