package uz.hemis.adapters.persistence.approvals;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import uz.hemis.adapters.persistence.shared.KeptJson;
import uz.hemis.domain.access.MinistryUnit;
import uz.hemis.domain.access.Role;
import uz.hemis.domain.access.Scope;
import uz.hemis.domain.approvals.DecisionFacts;

class DecisionFactsJsonTest {

  private static final DecisionFacts DELEGATED =
      facts(
          Role.DEAN,
          new Scope(Scope.Kind.FACULTY, new UUID(1, 1)),
          null,
          new DecisionFacts.Delegated(
              new UUID(6, 1),
              new UUID(2, 2),
              LocalDate.of(2026, 11, 23),
              LocalDate.of(2026, 12, 6),
              "15-B",
              LocalDate.of(2026, 11, 20)));

  @Test
  void a_decision_of_november_2026_is_still_read() throws IOException {
    assertThat(KeptJson.read(written("decision-facts-2026-11.json"), DecisionFacts.class))
        .isEqualTo(DELEGATED);
  }

  @Test
  void what_is_written_now_is_read_again() {
    DecisionFacts own =
        facts(Role.MINISTRY_UNIT, Scope.institution(), MinistryUnit.ICT_AND_DIGITALISATION, null);

    assertThat(KeptJson.read(KeptJson.write(DELEGATED), DecisionFacts.class)).isEqualTo(DELEGATED);
    assertThat(KeptJson.read(KeptJson.write(own), DecisionFacts.class)).isEqualTo(own);
  }

  @Test
  void a_member_that_is_not_known_any_more_does_no_harm() {
    String json = KeptJson.write(DELEGATED).replaceFirst("\\{", "{\"formerly\":true,");

    assertThat(KeptJson.read(json, DecisionFacts.class)).isEqualTo(DELEGATED);
  }

  private static DecisionFacts facts(
      Role role, Scope scope, MinistryUnit unit, DecisionFacts.Delegated delegation) {
    return new DecisionFacts(
        List.of("4.3"),
        "PERSONNEL_EVENT",
        new UUID(7, 1),
        "12-K",
        "ba7816bf8f01cfea414140de5dae2223b00361a396177a9cb410ff61f20015ad",
        Set.of(Role.DEAN, Role.LEADERSHIP),
        new UUID(2, 1),
        LocalDate.of(2026, 11, 23),
        role,
        scope,
        unit,
        delegation);
  }

  private static String written(String name) throws IOException {
    try (InputStream json = DecisionFactsJsonTest.class.getResourceAsStream("/approvals/" + name)) {
      return new String(json.readAllBytes(), StandardCharsets.UTF_8);
    }
  }
}
