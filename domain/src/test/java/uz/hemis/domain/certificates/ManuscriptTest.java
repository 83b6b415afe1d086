package uz.hemis.domain.certificates;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.time.LocalDate;
import java.util.Collections;
import java.util.List;
import org.junit.jupiter.api.Test;
import uz.hemis.domain.certificates.Manuscript.Heading;
import uz.hemis.domain.certificates.Manuscript.Verification;
import uz.hemis.domain.certificates.Passage.Column;
import uz.hemis.domain.certificates.Passage.Fact;
import uz.hemis.domain.certificates.Passage.Facts;
import uz.hemis.domain.certificates.Passage.Paragraph;
import uz.hemis.domain.certificates.Passage.Side;
import uz.hemis.domain.certificates.Passage.Table;

class ManuscriptTest {

  private static final LocalDate DATE = LocalDate.of(2026, 11, 20);
  private static final Column COLUMN = new Column("Fan", 1, Side.START);

  @Test
  void a_heading_names_institution_title_and_number() {
    assertThatIllegalArgumentException().isThrownBy(() -> new Heading(" ", "T", "1", DATE));
    assertThatIllegalArgumentException().isThrownBy(() -> new Heading("I", null, "1", DATE));
    assertThatIllegalArgumentException().isThrownBy(() -> new Heading("I", "T", "", DATE));
  }

  @Test
  void a_code_is_short_enough_for_print() {
    new Verification("x".repeat(Verification.MAX_CODE), "Note");

    assertThatIllegalArgumentException()
        .isThrownBy(() -> new Verification("x".repeat(Verification.MAX_CODE + 1), "Note"));
    assertThatIllegalArgumentException().isThrownBy(() -> new Verification("x", " "));
  }

  @Test
  void a_note_has_room_beside_the_code() {
    new Verification("x", "x".repeat(Verification.MAX_NOTE));

    assertThatIllegalArgumentException()
        .isThrownBy(() -> new Verification("x", "x".repeat(Verification.MAX_NOTE + 1)));
    assertThatIllegalArgumentException().isThrownBy(() -> new Verification("x", "one\ntwo"));
  }

  @Test
  void every_row_has_a_cell_for_every_column() {
    assertThat(new Table(List.of(COLUMN, COLUMN), List.of(List.of("a", ""))).rows()).hasSize(1);

    assertThatIllegalArgumentException()
        .isThrownBy(() -> new Table(List.of(COLUMN, COLUMN), List.of(List.of("a"))));
  }

  @Test
  void facts_are_there_and_each_says_what_it_is() {
    assertThat(new Facts(List.of(new Fact("Name", ""))).facts()).hasSize(1);

    assertThatIllegalArgumentException().isThrownBy(() -> new Facts(List.of()));
    assertThatIllegalArgumentException().isThrownBy(() -> new Fact(" ", "value"));
  }

  @Test
  void a_table_has_one_to_ten_columns() {
    new Table(Collections.nCopies(Table.MAX_COLUMNS, COLUMN), List.of());

    assertThatIllegalArgumentException().isThrownBy(() -> new Table(List.of(), List.of()));
    assertThatIllegalArgumentException()
        .isThrownBy(() -> new Table(Collections.nCopies(Table.MAX_COLUMNS + 1, COLUMN), List.of()));
  }

  @Test
  void a_share_is_one_to_twelve() {
    new Column("", Column.MAX_SHARE, Side.END);

    assertThatIllegalArgumentException().isThrownBy(() -> new Column("", 0, Side.END));
    assertThatIllegalArgumentException()
        .isThrownBy(() -> new Column("", Column.MAX_SHARE + 1, Side.END));
  }

  @Test
  void no_column_is_too_narrow_for_two_figures() {
    Column widest = new Column("", Column.MAX_SHARE, Side.START);
    new Table(
        List.of(new Column("", 1, Side.START), widest, new Column("", 7, Side.END)), List.of());

    assertThatIllegalArgumentException()
        .isThrownBy(
            () ->
                new Table(
                    List.of(new Column("", 1, Side.START), widest, new Column("", 8, Side.END)),
                    List.of()));
  }

  @Test
  void a_heading_of_a_column_leaves_room_for_the_rows() {
    new Column("x".repeat(Column.MAX_HEADING), 1, Side.START);

    assertThatIllegalArgumentException()
        .isThrownBy(() -> new Column("x".repeat(Column.MAX_HEADING + 1), 1, Side.START));
  }

  @Test
  void a_paragraph_says_something() {
    assertThatIllegalArgumentException().isThrownBy(() -> new Paragraph("\n "));
  }
}
