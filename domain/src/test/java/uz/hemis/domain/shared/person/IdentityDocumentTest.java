package uz.hemis.domain.shared.person;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import uz.hemis.domain.shared.rule.RuleBroken;

class IdentityDocumentTest {

  @ParameterizedTest
  @CsvSource({
    "AA1234567, UZBEKISTAN",
    "AA1234567, FOREIGN",
    "A, FOREIGN",
    "AB-12345-678901, FOREIGN",
    "AB-12345-678901, STATELESS",
  })
  void the_citizenship_decides_the_form_of_the_number(String value, Citizenship citizenship) {
    assertThat(IdentityDocument.entered(value, citizenship).value()).isEqualTo(value);
  }

  @ParameterizedTest
  @CsvSource({
    "AA123456, UZBEKISTAN",
    "AA12345678, UZBEKISTAN",
    "A11234567, UZBEKISTAN",
    "aa1234567, UZBEKISTAN",
    "AB-12345-6789012, FOREIGN",
    "-A1, FOREIGN",
    "A 1, FOREIGN",
    "'', FOREIGN",
  })
  void another_form_is_refused(String value, Citizenship citizenship) {
    assertThatExceptionOfType(RuleBroken.class)
        .isThrownBy(() -> IdentityDocument.entered(value, citizenship))
        .satisfies(broken -> assertThat(broken.rule()).isEqualTo(PersonRule.DOCUMENT_MALFORMED));
  }

  @Test
  void a_document_prints_masked() {
    assertThat(new IdentityDocument("AA1234567")).hasToString("*******67");
  }
}
