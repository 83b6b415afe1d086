package uz.hemis.adapters.rest.edge;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.ObjectMapper;
import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.util.UUID;
import org.junit.jupiter.api.Test;

class AnswersTest {

  private static final UUID CARD = new UUID(1, 1);
  private static final UUID PERSON = new UUID(1, 2);
  private static final UUID HEAD = new UUID(1, 3);
  private static final UUID UNIT = new UUID(1, 4);
  private static final UUID CLERK = new UUID(1, 5);

  private static final String LIST =
      """
      {"items": [{"id": "%s", "personId": "%s", "head": {"id": "%s", "name": "A"},
        "post": {"unit": "%s"}, "before": {"faculty": "%s", "group": "%s"}, "recordedBy": "%s", "revocation": {"by": "%s"},
        "papers": {"justification": "%s"}, "note": "no identifier, although it has 36 signs"}],
       "next": "abc", "totalCount": 1}
      """
          .formatted(CARD, PERSON, HEAD, UNIT, UNIT, UNIT, CLERK, CLERK, UNIT);

  @Test
  void everybody_whom_a_list_of_personal_data_shows_is_recorded_at_any_depth() {
    assertThat(shown(LIST).all()).containsExactly(CARD, PERSON, HEAD);
  }

  @Test
  void of_another_answer_the_things_themselves_are_recorded() {
    assertThat(shown(LIST).named()).containsExactly(CARD);
    assertThat(shown("{\"id\": \"" + CARD + "\"}").named()).containsExactly(CARD);
    assertThat(shown("{\"id\": \"2026-2027\"}").named()).isEmpty();
    assertThat(shown("{\"holder\": {\"id\": \"" + PERSON + "\"}}").named()).isEmpty();
    assertThat(shown("{\"others\": [{\"id\": \"" + PERSON + "\"}]}").named()).isEmpty();
  }

  @Test
  void headers_are_told_of_members_of_the_answer_itself() {
    assertThat(shown(LIST).member("next")).contains("abc");
    assertThat(shown(LIST).member("name")).isEmpty();
    assertThat(shown("{\"version\": 3, \"next\": null}").version()).isEqualTo(3);
    assertThat(shown("{\"version\": \"3\"}").version()).isNull();
    assertThat(shown("{\"version\": 3.5}").version()).isNull();
    assertThat(shown("{\"items\": [{\"version\": 3}]}").version()).isNull();
    assertThat(shown("{\"version\": 3, \"next\": null}").member("next")).isEmpty();
  }

  @Test
  void an_answer_without_content_shows_nothing() {
    assertThat(shown("null").all()).isEmpty();
  }

  @Test
  void what_only_looks_like_an_identifier_is_none() {
    assertThat(shown("{\"a\": \"00000000-0000-0001-0000-00000000000g\"}").all()).isEmpty();
    assertThat(shown("{\"a\": \"0000000000000-0001-0000-000000000001\"}").all()).isEmpty();
  }

  @Test
  void an_answer_is_written_once_and_repeated_as_it_was() {
    record Rate(UUID id, BigDecimal rate, int version) {}
    Answers answers = new Answers(new ObjectMapper());
    Rate rate = new Rate(CARD, new BigDecimal("1.50"), 3);
    ShownAnswer shown = answers.shown(rate);
    assertThat(answers.shown(rate)).isSameAs(shown);
    assertThat(new String(shown.json(), StandardCharsets.UTF_8))
        .isEqualTo("{\"id\":\"" + CARD + "\",\"rate\":1.50,\"version\":3}");
    assertThat(shown.named()).containsExactly(CARD);
    assertThat(shown.version()).isEqualTo(3);
    ShownAnswer repeated = answers.shownBefore(shown.json());
    assertThat(repeated.json()).isEqualTo(shown.json());
    assertThat(repeated.named()).containsExactly(CARD);
    assertThat(repeated.members()).isEqualTo(shown.members());
    assertThat(repeated.version()).isEqualTo(3);
  }

  private static ShownAnswer shown(String json) {
    return new Answers(new ObjectMapper()).shownBefore(json.getBytes(StandardCharsets.UTF_8));
  }
}
