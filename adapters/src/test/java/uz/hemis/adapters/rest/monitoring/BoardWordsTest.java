package uz.hemis.adapters.rest.monitoring;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.ResourceBundle;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import uz.hemis.application.monitoring.query.Board;
import uz.hemis.application.monitoring.query.BoardRow;
import uz.hemis.domain.access.Role;
import uz.hemis.domain.monitoring.BoardPeriod;
import uz.hemis.domain.monitoring.Counts;
import uz.hemis.domain.monitoring.Grouping;

class BoardWordsTest {

  private static final Instant AS_OF = Instant.parse("2026-03-27T20:15:00Z");

  @ParameterizedTest
  @ValueSource(strings = {"uz-Latn", "uz-Cyrl", "ru", "en"})
  void every_language_has_every_word_and_every_picture(String tag) throws Exception {
    BoardWords words = new BoardWords(Locale.forLanguageTag(tag));
    assertThat(keys(tag)).isEqualTo(keys("en"));
    for (Role role : Role.values()) {
      assertThat(words.label(Grouping.ROLE, new BoardRow(role.name(), null, Counts.NONE)))
          .isNotBlank();
    }
    for (Grouping grouping : Grouping.values()) {
      byte[] picture = BoardPicture.of(board(grouping), words).content();
      assertThat(picture).isNotEmpty();
      assertThat(BoardWorkbook.of(board(grouping), words).content()).isNotEmpty();
      Files.write(
          Files.createDirectories(Path.of("target", "pictures"))
              .resolve(grouping + "-" + tag + ".svg"),
          picture);
    }
  }

  @Test
  void months_and_moments_are_written_as_people_write_them() {
    BoardWords uzbek = new BoardWords(Locale.forLanguageTag("uz-Latn"));
    BoardWords english = new BoardWords(Locale.ENGLISH);

    assertThat(uzbek.period(board(Grouping.ROLE)))
        .contains("09.2025", "08.2026", "28.03.2026 01:15");
    assertThat(english.period(board(Grouping.ROLE)))
        .contains("2025-09", "2026-08", "2026-03-28 01:15");
    assertThat(uzbek.label(Grouping.MONTH, new BoardRow("2026-03", null, Counts.NONE)))
        .isEqualTo("03.2026");
  }

  @Test
  void a_duty_that_no_version_knows_is_called_by_its_code() {
    BoardWords english = new BoardWords(Locale.ENGLISH);
    assertThat(english.label(Grouping.DUTY, new BoardRow("OLD_DUTY", null, Counts.NONE)))
        .isEqualTo("OLD_DUTY");
    assertThat(english.label(Grouping.UNIT, new BoardRow(BoardRow.INSTITUTION, null, Counts.NONE)))
        .isEqualTo("institution as a whole");
    assertThat(english.label(Grouping.ANNEX, new BoardRow("3", null, Counts.NONE)))
        .isEqualTo("Annex 3");
  }

  @Test
  void a_picture_shows_the_worst_of_too_many_rows_and_says_so() {
    List<BoardRow> rows = new ArrayList<>();
    for (int i = 1; i <= BoardPicture.MOST_ROWS + 1; i++) {
      rows.add(new BoardRow("DUTY_" + i, null, new Counts(100, 0, i, 0, 0, 0)));
    }
    Board board = new Board(Grouping.DUTY, period(), rows, AS_OF);

    String picture =
        new String(
            BoardPicture.of(board, new BoardWords(Locale.ENGLISH)).content(),
            java.nio.charset.StandardCharsets.UTF_8);

    assertThat(picture)
        .contains(">DUTY_2<", ">DUTY_61<", "60 rows", "of 61")
        .doesNotContain(">DUTY_1<");
  }

  private static Set<String> keys(String tag) {
    return ResourceBundle.getBundle(
            "monitoring.board",
            Locale.forLanguageTag(tag),
            ResourceBundle.Control.getNoFallbackControl(ResourceBundle.Control.FORMAT_PROPERTIES))
        .keySet();
  }

  private static Board board(Grouping grouping) {
    Stream<String> keys =
        switch (grouping) {
          case ROLE ->
              Stream.of("HR_DEPARTMENT", "ACADEMIC_DEPARTMENT", "DEAN", "TEACHER", "ICT_CENTRE");
          case ANNEX -> Stream.of("1", "2", "3", "13");
          case DUTY, UNIT -> Stream.of("PERSONNEL_EVENT", "A_DUTY_WITH_A_RATHER_LONG_NAME_X");
          case MONTH ->
              Stream.iterate(YearMonth.of(2025, 9), m -> m.plusMonths(1))
                  .limit(12)
                  .map(YearMonth::toString);
        };
    List<BoardRow> rows = new ArrayList<>();
    keys.forEach(
        key -> {
          int n = rows.size();
          rows.add(
              new BoardRow(
                  key,
                  null,
                  new Counts(
                      83_412 + n * 911,
                      70_120 - n * 3000,
                      6_240 + n * 900,
                      1_200 + n * 800,
                      5_000,
                      700)));
        });
    return new Board(grouping, period(), rows, AS_OF);
  }

  private static BoardPeriod period() {
    return new BoardPeriod(YearMonth.of(2025, 9), YearMonth.of(2026, 8));
  }
}
