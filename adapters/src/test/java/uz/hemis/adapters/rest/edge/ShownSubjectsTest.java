package uz.hemis.adapters.rest.edge;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.util.UUID;
import org.junit.jupiter.api.Test;

class ShownSubjectsTest {

  private static final UUID CARD = new UUID(1, 1);
  private static final UUID PERSON = new UUID(1, 2);
  private static final UUID HEAD = new UUID(1, 3);
  private static final UUID UNIT = new UUID(1, 4);
  private static final UUID CLERK = new UUID(1, 5);

  private static final String LIST =
      """
      {"items": [{"id": "%s", "personId": "%s", "head": {"id": "%s", "name": "A"},
        "post": {"unit": "%s"}, "before": {"faculty": "%s", "group": "%s"}, "recordedBy": "%s", "revocation": {"by": "%s"},
        "papers": {"justification": "%s"}, "note": "no identifier, although it has 36 signs"}]}
      """
          .formatted(CARD, PERSON, HEAD, UNIT, UNIT, UNIT, CLERK, CLERK, UNIT);

  @Test
  void everybody_whom_a_list_of_personal_data_shows_is_recorded_at_any_depth() {
    assertThat(ShownSubjects.all(json(LIST))).containsExactly(CARD, PERSON, HEAD);
  }

  @Test
  void of_another_answer_the_things_themselves_are_recorded() {
    assertThat(ShownSubjects.named(json(LIST))).containsExactly(CARD);
    assertThat(ShownSubjects.named(json("{\"id\": \"" + CARD + "\"}"))).containsExactly(CARD);
    assertThat(ShownSubjects.named(json("{\"id\": \"2026-2027\"}"))).isEmpty();
  }

  private static JsonNode json(String text) {
    try {
      return new ObjectMapper().readTree(text);
    } catch (JsonProcessingException e) {
      throw new AssertionError(e);
    }
  }
}
