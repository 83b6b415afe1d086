package uz.hemis.domain.classifiers;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.time.LocalDate;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import uz.hemis.domain.shared.rule.Fault;
import uz.hemis.domain.shared.rule.RuleBroken;

class CodeBookTest {

  private static final LocalDate RETIRED = LocalDate.of(2026, 3, 2);
  private static final CodeBook BOOK =
      new CodeBook(
          Map.of(
              Classifier.EXPEL_REASON, Map.of("11", Optional.empty(), "12", Optional.of(RETIRED))));

  @Test
  void a_code_in_force_is_usable_and_a_retired_one_until_the_day_before() {
    assertThatCode(
            () -> {
              BOOK.requireUsable(Classifier.EXPEL_REASON, "11", "/reason", RETIRED);
              BOOK.requireUsable(Classifier.EXPEL_REASON, "12", "/reason", RETIRED.minusDays(1));
            })
        .doesNotThrowAnyException();
  }

  @Test
  void a_retired_code_is_refused_from_its_day_on() {
    assertThat(refused(Classifier.EXPEL_REASON, "12"))
        .isEqualTo(
            new Fault(
                ClassifierRule.CODE_RETIRED,
                "/reason",
                Map.of("classifier", "EXPEL_REASON", "code", "12", "retiredFrom", "2026-03-02")));
  }

  @Test
  void a_code_that_the_classifier_does_not_have_is_unknown() {
    assertThat(refused(Classifier.EXPEL_REASON, "011"))
        .isEqualTo(
            new Fault(
                ClassifierRule.CODE_UNKNOWN,
                "/reason",
                Map.of("classifier", "EXPEL_REASON", "code", "011")));
    assertThat(refused(Classifier.COUNTRY, "11").rule()).isEqualTo(ClassifierRule.CODE_UNKNOWN);
  }

  private static Fault refused(Classifier classifier, String code) {
    return catchThrowableOfType(
            RuleBroken.class, () -> BOOK.requireUsable(classifier, code, "/reason", RETIRED))
        .faults()
        .getFirst();
  }
}
