package uz.hemis.bootstrap.installation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import uz.hemis.bootstrap.startup.Fault;
import uz.hemis.bootstrap.startup.StartRefused;
import uz.hemis.domain.installation.Hosting;
import uz.hemis.domain.shared.person.Sex;

class FirstFactsTest {

  private static final LocalDate TODAY = LocalDate.of(2026, 11, 23);

  private final Map<String, String> environment = new HashMap<>();
  private final PaperFiles papers =
      new PaperFiles(
          content -> content.length > 0 && content[0] == '%' ? "application/pdf" : "text/plain");

  @TempDir Path directory;

  @BeforeEach
  void declare() throws Exception {
    Path order = Files.writeString(directory.resolve("order.pdf"), "%PDF");
    environment.putAll(FirstFactsExample.at(order));
  }

  @Test
  void all_facts_together_found_an_installation() {
    FirstFacts facts = FirstFacts.read(declared(), TODAY, papers);
    assertThat(facts.institution().code()).isEqualTo("998");
    assertThat(facts.hosting()).isEqualTo(Hosting.OWN);
    assertThat(facts.operator().sex()).isEqualTo(Sex.MALE);
    assertThat(facts.operator().birthDate()).isEqualTo(LocalDate.of(1970, 1, 1));
    assertThat(facts.order().paper().name().value()).isEqualTo("order.pdf");
  }

  @Test
  void everything_that_is_missing_is_told_at_once_by_its_name() {
    environment.clear();
    assertThat(FirstFacts.faults(declared(), TODAY, papers))
        .extracting(Fault::line)
        .hasSize(Variable.values().length)
        .allMatch(line -> line.startsWith("Clause 2.2: HEMIS_") && line.contains("is missing"));
    assertThatThrownBy(() -> FirstFacts.read(declared(), TODAY, papers))
        .isInstanceOfSatisfying(
            StartRefused.class,
            refused -> assertThat(refused.lines()).hasSize(Variable.values().length));
  }

  @ParameterizedTest
  @CsvSource({
    "HEMIS_INSTITUTION_CODE, 12",
    "HEMIS_INSTITUTION_CODE, 12345",
    "HEMIS_INSTITUTION_TAXPAYER_NUMBER, 20000000",
    "HEMIS_INSTITUTION_WEEK, SEVEN_DAY",
    "HEMIS_HOSTING, rttrm",
    "HEMIS_OPERATOR_PINFL, 30101700000010",
    "HEMIS_OPERATOR_NAME, Namunov",
    "HEMIS_OPERATOR_NAME, Намунов Анвар",
    "HEMIS_OPERATOR_ORDER_DATE, 2026-11-24",
    "HEMIS_OPERATOR_ORDER_DATE, 23.11.2026",
    "HEMIS_OPERATOR_ORDER_NUMBER, 12345678901234567890123456789012345678901",
    "HEMIS_OPERATOR_ORDER_FILE, /nowhere/order.pdf"
  })
  void what_does_not_fit_is_named_but_not_repeated(String variable, String value) {
    environment.put(variable, value);
    assertThat(FirstFacts.faults(declared(), TODAY, papers))
        .singleElement()
        .extracting(Fault::line)
        .asString()
        .contains(variable + " does not fit")
        .doesNotContain(value);
  }

  @ParameterizedTest
  @CsvSource({
    "HEMIS_INSTITUTION_CODE, 123",
    "HEMIS_INSTITUTION_CODE, 1234",
    "HEMIS_OPERATOR_ORDER_DATE, 2026-11-23",
    "HEMIS_OPERATOR_ORDER_NUMBER, 1234567890123456789012345678901234567890",
    "HEMIS_OPERATOR_NAME, Namunov Anvar Botir oʻgʻli"
  })
  void the_other_side_of_each_boundary_fits(String variable, String value) {
    environment.put(variable, value);
    assertThat(FirstFacts.faults(declared(), TODAY, papers)).isEmpty();
  }

  @Test
  void an_order_that_only_claims_to_be_a_pdf_is_refused() throws Exception {
    Path text = Files.writeString(directory.resolve("text.pdf"), "text");
    environment.put("HEMIS_OPERATOR_ORDER_FILE", text.toString());
    assertThat(FirstFacts.faults(declared(), TODAY, papers)).hasSize(1);
  }

  private Function<String, Optional<String>> declared() {
    return name -> Optional.ofNullable(environment.get(name));
  }
}
