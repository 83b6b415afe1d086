package uz.hemis.domain.diplomas;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import uz.hemis.domain.access.Role;
import uz.hemis.domain.shared.rule.Faults;
import uz.hemis.domain.shared.rule.RuleBroken;

class BlankReceiptTest {

  private static final LocalDate TODAY = LocalDate.of(2026, 11, 20);
  private static final BlankDeed DEED =
      new BlankDeed(new UUID(1, 1), Role.DIPLOMA_DEPARTMENT, Instant.parse("2026-11-20T07:00:00Z"));

  @Test
  void a_receipt_holds_every_number_of_its_range_with_the_zeros_before_it() {
    BlankReceipt receipt = received("B", "000098", "000101", TODAY);

    assertThat(receipt.range().size()).isEqualTo(4);
    assertThat(receipt.range().numbers())
        .extracting(BlankNumber::toString)
        .containsExactly("B 000098", "B 000099", "B 000100", "B 000101");
  }

  @ParameterizedTest
  @ValueSource(strings = {"A", "BM", "ABC"})
  void a_series_has_up_to_three_capitals(String series) {
    assertThat(received(series, "000001", "000001", TODAY).range().size()).isOne();
  }

  @ParameterizedTest
  @ValueSource(strings = {"", "b", "ABCD", "\u0412", "A1", "B "})
  void another_series_is_refused(String series) {
    assertThat(faults(series, "000001", "000002", TODAY))
        .containsExactly("BLANK_SERIES_MALFORMED/series");
  }

  @ParameterizedTest
  @CsvSource({"12345,12345", "123456789,123456789", "12345a,12345a", "-12345,-12345"})
  void a_number_has_six_to_eight_digits(String first, String last) {
    assertThat(faults("B", first, last, TODAY))
        .containsExactly("BLANK_NUMBER_MALFORMED/firstNumber", "BLANK_NUMBER_MALFORMED/lastNumber");
  }

  @ParameterizedTest
  @CsvSource({"000002,000001", "999999,1000000", "0000001,000002"})
  void a_range_goes_up_in_numbers_of_one_length(String first, String last) {
    assertThat(faults("B", first, last, TODAY)).containsExactly("BLANK_RANGE_UNFIT/lastNumber");
  }

  @Test
  void ten_thousand_blanks_come_by_one_act_and_no_more() {
    assertThat(received("B", "000001", "010000", TODAY).range().size())
        .isEqualTo(BlankRange.MAX_BLANKS);
    assertThat(faults("B", "000001", "010001", TODAY))
        .containsExactly("BLANK_RANGE_TOO_LONG/lastNumber");
  }

  @Test
  void the_act_is_not_of_a_day_to_come() {
    assertThat(faults("B", "000001", "000002", TODAY.plusDays(1)))
        .containsExactly("BLANK_ACT_DATE_UNFIT/act/date");
    assertThat(received("B", "000001", "000002", LocalDate.of(1999, 1, 1)).act().date())
        .isEqualTo(LocalDate.of(1999, 1, 1));
  }

  @Test
  void all_faults_of_an_entry_are_named_at_once() {
    BlankReceipt.Entry entry =
        new BlankReceipt.Entry(BlankKind.DIPLOMA, "13", "11", "b", "1", "000001", BlankAct.NONE);

    assertThat(faults(entry))
        .containsExactly(
            "BLANK_EDUCATION_TYPE_UNFIT/educationType",
            "BLANK_SERIES_MALFORMED/series",
            "BLANK_NUMBER_MALFORMED/firstNumber",
            "BLANK_ACT_MISSING/act/number",
            "BLANK_ACT_MISSING/act/date",
            "BLANK_ACT_MISSING/act/file");
  }

  @Test
  void ranges_of_one_series_overlap_where_they_share_a_number() {
    BlankRange range = new BlankRange("B", "000100", "000199");

    for (BlankRange shared :
        List.of(
            new BlankRange("B", "000199", "000200"),
            new BlankRange("B", "000001", "000100"),
            new BlankRange("B", "000150", "000150"),
            new BlankRange("B", "0000150", "0000150"))) {
      assertThat(range.overlaps(shared)).isTrue();
      assertThat(shared.overlaps(range)).isTrue();
    }
    for (BlankRange beside :
        List.of(
            new BlankRange("B", "000200", "000300"),
            new BlankRange("B", "000001", "000099"),
            new BlankRange("A", "000100", "000199"))) {
      assertThat(range.overlaps(beside)).isFalse();
      assertThat(beside.overlaps(range)).isFalse();
    }
  }

  private static List<String> faults(String series, String first, String last, LocalDate date) {
    return faults(entry(series, first, last, date));
  }

  private static List<String> faults(BlankReceipt.Entry entry) {
    return catchThrowableOfType(
            RuleBroken.class, () -> BlankReceipt.of(new UUID(2, 1), entry, DEED, new Faults()))
        .faults()
        .stream()
        .map(fault -> fault.rule() + fault.field())
        .toList();
  }

  private static BlankReceipt received(String series, String first, String last, LocalDate date) {
    return BlankReceipt.of(new UUID(2, 1), entry(series, first, last, date), DEED, new Faults());
  }

  private static BlankReceipt.Entry entry(
      String series, String first, String last, LocalDate date) {
    return new BlankReceipt.Entry(
        BlankKind.DIPLOMA,
        "11",
        "11",
        series,
        first,
        last,
        new BlankAct("D-1", date, new UUID(6, 1)));
  }
}
