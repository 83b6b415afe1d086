package uz.hemis.adapters.persistence.audit;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class FactsTest {

  @Test
  void dates_and_numbers_are_written_plainly() {
    assertThat(Facts.write(Map.of("dueDate", LocalDate.of(2026, 3, 24))))
        .isEqualTo("{\"dueDate\":\"2026-03-24\"}");
    assertThat(Facts.write(Map.of("rate", 1e-7))).isEqualTo("{\"rate\":0.0000001}");
    assertThat(Facts.write(Map.of("sum", new BigDecimal("1.50")))).isEqualTo("{\"sum\":1.5}");
    assertThat(Facts.write(Map.of("sum", new BigDecimal("1E+3")))).isEqualTo("{\"sum\":1000}");
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '`',
      textBlock =
          """
          {"b": 1, "a": {"d": 2, "c": 3}} | {"a":{"c":3,"d":2},"b":1}
          {"a": 1.00}                     | {"a":1}
          {"a": 100.0}                    | {"a":100}
          {"a": [3, 1, 2]}                | {"a":[3,1,2]}
          """)
  void one_meaning_has_one_form(String json, String form) {
    assertThat(Facts.canonical(json)).isEqualTo(form);
    assertThat(Facts.canonical(form)).isEqualTo(form);
  }

  @Test
  void what_the_database_refuses_is_replaced() {
    assertThat(Facts.read(Facts.write(Map.of("a", "x\u0000\uD83Dy\uD83D\uDCC4\\u0000"))))
        .containsEntry("a", "x\uFFFD\uFFFDy\uD83D\uDCC4\\u0000");
  }
}
