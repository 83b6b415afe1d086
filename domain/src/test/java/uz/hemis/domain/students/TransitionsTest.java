package uz.hemis.domain.students;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import uz.hemis.domain.shared.rule.RuleBroken;

class TransitionsTest {

  private static final Path PAGE = Path.of("..", "docs", "regulation", "students.md");
  private static final String BEGIN = "<!-- the table of transitions: begin -->\n";
  private static final String END = "<!-- the table of transitions: end -->\n";

  static Stream<Arguments> pairs() {
    return Arrays.stream(StudyStatus.values())
        .flatMap(
            from -> Arrays.stream(MovementKind.values()).map(kind -> Arguments.of(from, kind)));
  }

  @ParameterizedTest
  @MethodSource("pairs")
  void what_is_not_in_the_table_is_refused_with_what_is_possible(
      StudyStatus from, MovementKind kind) {
    if (Transitions.possible(from).contains(kind)) {
      assertThat(Transitions.next(from, kind))
          .isEqualTo(Transitions.find(from, kind).orElseThrow());
    } else {
      assertThatThrownBy(() -> Transitions.next(from, kind))
          .isInstanceOfSatisfying(
              RuleBroken.class,
              no -> {
                assertThat(no.rule()).isEqualTo(StudentRule.MOVEMENT_ILLEGAL);
                assertThat(no.facts().get("possible"))
                    .isEqualTo(Transitions.possible(from).stream().map(Enum::name).toList());
              });
    }
  }

  @Test
  void a_study_that_has_ended_goes_on_only_by_restoration() {
    assertThat(Transitions.possible(StudyStatus.GRADUATED)).isEmpty();
    assertThat(Transitions.possible(StudyStatus.EXPELLED)).containsExactly(MovementKind.RESTORE);
  }

  @Test
  void nobody_on_leave_is_promoted_or_graduated() {
    assertThat(Transitions.possible(StudyStatus.ON_LEAVE))
        .containsExactlyInAnyOrder(MovementKind.RETURN, MovementKind.EXPEL);
  }

  @Test
  void the_page_shows_the_table_as_it_is() throws IOException {
    String page = Files.readString(PAGE);
    int begin = page.indexOf(BEGIN) + BEGIN.length();
    int end = page.indexOf(END);

    if (Boolean.getBoolean("pages.write")) {
      Files.writeString(PAGE, page.substring(0, begin) + table() + page.substring(end));
    }

    assertThat(Files.readString(PAGE)).contains(BEGIN + table() + END);
  }

  /** One row a movement, one column a status: where it leads. */
  private static String table() {
    String head =
        Arrays.stream(StudyStatus.values())
            .map(status -> status.name() + " " + status.code())
            .collect(Collectors.joining(" | ", "| movement (type of order) | ", " |\n"));
    String line = "|---".repeat(StudyStatus.values().length + 1) + "|\n";
    return Arrays.stream(MovementKind.values())
        .map(TransitionsTest::row)
        .collect(Collectors.joining("", head + line, ""));
  }

  private static String row(MovementKind kind) {
    return Arrays.stream(StudyStatus.values())
        .map(from -> Transitions.find(from, kind).map(Enum::name).orElse("-"))
        .collect(
            Collectors.joining(
                " | ", "| " + kind.name() + " (" + kind.orderType() + ") | ", " |\n"));
  }
}
