package uz.hemis.adapters.rest.audit;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class DeedTableTest {

  @ParameterizedTest
  @ValueSource(strings = {"=1+1", "+1", "-1", "@SUM(A1)", "\t=1", "\r=1", "\uFF1D1"})
  void a_formula_becomes_text(String value) {
    assertThat(DeedTable.cell(value)).isEqualTo("\"'" + value + "\"");
  }

  @Test
  void plain_text_stays_as_it_is() {
    assertThat(DeedTable.cell("192.0.2.14")).isEqualTo("\"192.0.2.14\"");
    assertThat(DeedTable.cell("a=1")).isEqualTo("\"a=1\"");
    assertThat(DeedTable.cell("")).isEqualTo("\"\"");
    assertThat(DeedTable.cell(null)).isEmpty();
  }

  @Test
  void a_quote_does_not_end_the_cell() {
    assertThat(DeedTable.cell("a\",=1")).isEqualTo("\"a\"\",=1\"");
  }
}
