package uz.hemis.adapters.language;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import uz.hemis.application.notices.port.Wording.Words;
import uz.hemis.domain.notices.Language;
import uz.hemis.domain.notices.NoticeKind;

class NoticeSentencesTest {

  private static final Map<String, String> DUTY =
      Map.of(
          "uz-Latn", "ishga qabul qilish",
          "uz-Cyrl", "ишга қабул қилиш",
          "ru", "приём на работу",
          "en", "hiring");

  private static final Pattern FACT = Pattern.compile("\\{(\\w+)}");

  private final NoticeSentences sentences = new NoticeSentences();

  @ParameterizedTest
  @EnumSource
  void every_kind_has_a_subject_and_a_text_in_every_language(NoticeKind kind) {
    for (Language language : Language.values()) {
      assertThat(sentences.raw(language, kind.slug() + ".subject")).as(language.tag()).isNotBlank();
      assertThat(sentences.raw(language, kind.slug() + ".text")).as(language.tag()).isNotBlank();
      assertThat(sentences.closing(language)).isNotBlank();
    }
  }

  @ParameterizedTest
  @EnumSource
  void a_text_speaks_of_all_facts_of_its_kind_in_every_language(NoticeKind kind) {
    for (Language language : Language.values()) {
      assertThat(facts(sentences.raw(language, kind.slug() + ".text")))
          .as(language.tag())
          .isEqualTo(kind.facts());
      assertThat(kind.facts())
          .containsAll(facts(sentences.raw(language, kind.slug() + ".subject")));
    }
  }

  @ParameterizedTest
  @CsvSource({
    "ENGLISH, The term of a duty ended on 2026-11-26, ministry's",
    "RUSSIAN, Срок выполнения обязанности истёк 26.11.2026, приём на работу",
    "UZBEK_LATIN, Majburiyat muddati tugadi: 26.11.2026, ishga qabul qilish",
    "UZBEK_CYRILLIC, Мажбурият муддати тугади: 26.11.2026, ишга қабул қилиш"
  })
  void dates_roles_and_duties_are_shown_as_people_say_them(
      Language language, String subject, String said) {
    Words words =
        sentences.of(
            language,
            "duty-overdue",
            Map.of(
                "duty",
                DUTY,
                "dueDate",
                LocalDate.of(2026, 11, 26),
                "openedBy",
                List.of("RTTRM_OPERATOR", "MINISTRY_UNIT"),
                "clause",
                "3.1.3"));
    assertThat(words.subject()).isEqualTo(subject);
    assertThat(words.text()).contains(said, "RTTRM, ", "3.1.3").doesNotContain("{", "_");
  }

  @Test
  void a_phrase_is_shown_in_the_language_of_the_reader() {
    Map<String, Object> facts = Map.of("duty", DUTY, "clause", "3.1.3");

    assertThat(sentences.of(Language.RUSSIAN, "breach-opened", facts).text()).contains("приём");
    assertThat(sentences.of(Language.UZBEK_CYRILLIC, "breach-opened", facts).text())
        .contains("қабул");
  }

  @Test
  void a_fact_that_is_absent_is_a_dash() {
    assertThat(
            sentences
                .of(
                    Language.ENGLISH,
                    "late-entry-decided",
                    Map.of("duty", DUTY, "decision", "REFUSED"))
                .text())
        .endsWith("refused. Last day for the entry: —.");
  }

  private static Set<String> facts(String sentence) {
    return FACT.matcher(sentence)
        .results()
        .map(NoticeSentencesTest::named)
        .collect(Collectors.toSet());
  }

  private static String named(MatchResult found) {
    return found.group(1);
  }
}
