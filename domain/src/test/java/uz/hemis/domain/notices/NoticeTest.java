package uz.hemis.domain.notices;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.time.Instant;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.Test;

class NoticeTest {

  private static final UUID PERSON = new UUID(1, 1);

  @Test
  void facts_are_data_of_any_type_and_may_be_absent() {
    Map<String, Object> facts = new HashMap<>();
    facts.put("duty", "PERSONNEL_EVENT");
    facts.put("dueDate", LocalDate.of(2026, 11, 26));
    facts.put("proposedAt", Instant.EPOCH);
    facts.put("openedBy", List.of(Language.RUSSIAN, "RTTRM_OPERATOR"));
    facts.put("lastDay", null);
    assertThat(new Notice(PERSON, "duty-overdue", "k", facts).facts()).isEqualTo(facts);
  }

  @Test
  void what_is_no_data_is_no_fact() {
    assertThatIllegalArgumentException()
        .isThrownBy(() -> new Notice(PERSON, "duty-overdue", "k", Map.of("duty", new Object())));
    assertThatIllegalArgumentException()
        .isThrownBy(
            () -> new Notice(PERSON, "duty-overdue", "k", Map.of("duty", List.of(Map.of()))));
  }

  @Test
  void only_kinds_with_sentences_are_sent() {
    assertThatIllegalArgumentException()
        .isThrownBy(() -> new Notice(PERSON, "no-such-kind", "k", Map.of()));
    assertThat(NoticeKind.of("duty-due-soon")).contains(NoticeKind.DUTY_DUE_SOON);
  }

  @Test
  void a_key_has_one_to_200_signs() {
    assertThat(new Notice(PERSON, "breach-opened", "x".repeat(200), Map.of()).key()).hasSize(200);
    for (String key : List.of("", " ", "x".repeat(201))) {
      assertThatIllegalArgumentException()
          .isThrownBy(() -> new Notice(PERSON, "breach-opened", key, Map.of()));
    }
  }

  @Test
  void a_language_is_found_by_its_tag() {
    assertThat(Language.of("uz-Cyrl")).contains(Language.UZBEK_CYRILLIC);
    assertThat(Language.of("de")).isEmpty();
  }
}
