package uz.hemis.adapters.persistence.shared;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import uz.hemis.domain.access.MinistryUnit;
import uz.hemis.domain.access.Role;
import uz.hemis.domain.regulation.DecisionFacts;
import uz.hemis.domain.regulation.Paper;
import uz.hemis.domain.shared.time.Lateness;

class KeptJsonTest {

  private static final DecisionFacts FACTS =
      new DecisionFacts(
          "HEMIS-2024",
          "PERSONNEL_EVENT",
          Role.HR_DEPARTMENT,
          List.of("order 5", "3.1.3"),
          LocalDate.of(2026, 3, 2),
          LocalDate.of(2026, 3, 5),
          LocalDate.of(2026, 11, 20),
          Lateness.GROSSLY_LATE,
          176,
          Map.of(
              Paper.JUSTIFICATION, new UUID(5, 1),
              Paper.EMPLOYEE_LETTER, new UUID(5, 2),
              Paper.HEAD_LETTER, new UUID(5, 3)),
          MinistryUnit.HUMAN_RESOURCES,
          List.of());

  @Test
  void a_decision_of_november_2026_is_still_read() throws IOException {
    assertThat(KeptJson.read(written("decision-facts-2026-11.json"), DecisionFacts.class))
        .isEqualTo(FACTS);
  }

  @Test
  void what_is_written_now_is_read_again() {
    assertThat(KeptJson.read(KeptJson.write(FACTS), DecisionFacts.class)).isEqualTo(FACTS);
  }

  @Test
  void a_member_that_is_not_known_any_more_does_no_harm() {
    String json = KeptJson.write(FACTS).replaceFirst("\\{", "{\"formerly\":true,");

    assertThat(KeptJson.read(json, DecisionFacts.class)).isEqualTo(FACTS);
  }

  private static String written(String name) throws IOException {
    try (InputStream json = KeptJsonTest.class.getResourceAsStream("/regulation/" + name)) {
      return new String(json.readAllBytes(), StandardCharsets.UTF_8);
    }
  }
}
