package uz.hemis.adapters.persistence.breaches;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import uz.hemis.adapters.persistence.shared.KeptJson;
import uz.hemis.domain.access.Role;
import uz.hemis.domain.breaches.BreachFacts;
import uz.hemis.domain.breaches.BreachKind;
import uz.hemis.domain.shared.time.Lateness;

class BreachFactsJsonTest {

  private static final BreachFacts FACTS =
      new BreachFacts(
          BreachKind.LATE,
          "HEMIS-2024",
          "PERSONNEL_EVENT",
          Role.HR_DEPARTMENT,
          3,
          List.of("order 3", "3.1.3"),
          "HIRE",
          LocalDate.of(2026, 3, 2),
          LocalDate.of(2026, 3, 5),
          Instant.parse("2026-11-20T07:00:00Z"),
          LocalDate.of(2026, 11, 20),
          Lateness.GROSSLY_LATE,
          260,
          new UUID(5, 1),
          Instant.parse("2026-11-20T07:00:00Z"),
          Role.HR_DEPARTMENT);

  @Test
  void the_facts_of_a_breach_of_november_2026_are_still_read() throws IOException {
    try (InputStream json =
        BreachFactsJsonTest.class.getResourceAsStream("/breaches/breach-facts-2026-11.json")) {
      String written = new String(json.readAllBytes(), StandardCharsets.UTF_8);

      assertThat(KeptJson.read(written, BreachFacts.class)).isEqualTo(FACTS);
    }
  }

  @Test
  void what_is_written_now_is_read_again() {
    assertThat(KeptJson.read(KeptJson.write(FACTS), BreachFacts.class)).isEqualTo(FACTS);
  }
}
