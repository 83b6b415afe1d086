package uz.hemis.domain.classifiers;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import uz.hemis.domain.access.AccessRule;
import uz.hemis.domain.shared.rule.Fault;
import uz.hemis.domain.shared.rule.Rule;
import uz.hemis.domain.shared.rule.RuleBroken;

class CodeListTest {

  private static final LocalDate TODAY = LocalDate.of(2026, 3, 2);
  private static final CodeNames NAMES = new CodeNames("Sirtqi", "Сиртқи", "Заочная", "External");
  private static final CodeNames OTHER = new CodeNames("Kechki", "Кечки", "Вечерняя", "Evening");

  @Test
  void codes_are_added_in_one_version() {
    CodeList list = list(code("11"));
    list.add(List.of(code("12"), code("13")));
    assertThat(list.revision())
        .contains(new CodeList.Revision(4, CodeChange.ADDED, List.of(code("12"), code("13"))));
  }

  @Test
  void leading_zeros_and_case_make_another_code() {
    CodeList list = list(code("7"), code("UZ"));
    list.add(List.of(code("07"), code("uz")));
    assertThat(list.revision()).isPresent();
  }

  @Test
  void all_codes_that_exist_or_are_repeated_are_named_at_once() {
    CodeList list = list(code("11"), code("12").retiredFrom(TODAY));
    RuleBroken broken =
        catchThrowableOfType(
            RuleBroken.class,
            () -> list.add(List.of(code("11"), code("13"), code("13"), code("12"))));
    assertThat(broken.faults())
        .containsExactly(
            fault(ClassifierRule.CODE_EXISTS, "/codes/0/code", "11"),
            fault(ClassifierRule.CODE_REPEATED, "/codes/2/code", "13"),
            fault(ClassifierRule.CODE_EXISTS, "/codes/3/code", "12"));
    assertThat(list.revision()).isEmpty();
  }

  @Test
  void a_code_is_named_anew_in_force_or_retired() {
    CodeList list = list(code("11").retiredFrom(TODAY));
    list.rename("11", OTHER);
    assertThat(list.revision().orElseThrow().codes())
        .containsExactly(new ClassifierCode("11", OTHER, TODAY));
  }

  @Test
  void the_same_names_or_the_same_day_make_no_version() {
    CodeList list = list(code("11").retiredFrom(TODAY.minusDays(5)));
    list.rename("11", NAMES);
    list.retire("11", TODAY.minusDays(5), TODAY);
    assertThat(list.revision()).isEmpty();
  }

  @Test
  void a_code_is_retired_from_today_on_but_not_from_yesterday() {
    CodeList list = list(code("11"));
    refused(
        ClassifierRule.RETIREMENT_BACKDATED, () -> list.retire("11", TODAY.minusDays(1), TODAY));
    list.retire("11", TODAY, TODAY);
    assertThat(list.revision().orElseThrow().codes())
        .containsExactly(new ClassifierCode("11", NAMES, TODAY));
  }

  @Test
  void a_retirement_moves_while_its_day_has_not_come() {
    CodeList coming = list(code("11").retiredFrom(TODAY.plusDays(1)));
    coming.retire("11", TODAY.plusDays(9), TODAY);
    assertThat(coming.revision()).isPresent();
    CodeList come = list(code("11").retiredFrom(TODAY));
    refused(ClassifierRule.RETIREMENT_BEGUN, () -> come.retire("11", TODAY.plusDays(9), TODAY));
  }

  @Test
  void a_code_is_brought_back_once() {
    CodeList list = list(code("11").retiredFrom(TODAY.minusDays(9)));
    list.restore("11");
    assertThat(list.revision().orElseThrow().change()).isEqualTo(CodeChange.RESTORED);
    refused(ClassifierRule.CODE_NOT_RETIRED, () -> list.restore("11"));
  }

  @Test
  void what_is_not_in_the_classifier_is_not_found() {
    CodeList list = list(code("11"));
    refused(AccessRule.NOT_FOUND, () -> list.rename("99", OTHER));
    refused(AccessRule.NOT_FOUND, () -> list.retire("99", TODAY, TODAY));
    refused(AccessRule.NOT_FOUND, () -> list.restore("99"));
  }

  @ParameterizedTest
  @ValueSource(strings = {"", " ", "-1", "1 1", "АБ", "123456789012345678901"})
  void what_is_no_code_is_no_code(String text) {
    assertThatThrownBy(() -> code(text)).isInstanceOf(IllegalArgumentException.class);
  }

  @Test
  void a_code_has_twenty_signs_at_the_most_and_a_name_in_every_language() {
    assertThat(code("12345678901234567890").code()).hasSize(20);
    assertThatThrownBy(() -> new CodeNames("a", " ", "a", "a"))
        .isInstanceOf(IllegalArgumentException.class);
    String longest = "a".repeat(300);
    assertThat(new CodeNames(longest, "a", "a", "a").uzLatn()).hasSize(300);
    assertThatThrownBy(() -> new CodeNames(longest + "a", "a", "a", "a"))
        .isInstanceOf(IllegalArgumentException.class);
  }

  private static CodeList list(ClassifierCode... codes) {
    return new CodeList(Classifier.EDUCATION_FORM, 3, List.of(codes));
  }

  private static ClassifierCode code(String code) {
    return new ClassifierCode(code, NAMES);
  }

  private static Fault fault(Rule rule, String field, String code) {
    return new Fault(rule, field, Map.of("classifier", "EDUCATION_FORM", "code", code));
  }

  private static void refused(Rule rule, ThrowingCallable deed) {
    assertThat(catchThrowableOfType(RuleBroken.class, deed).rule()).isEqualTo(rule);
  }
}
