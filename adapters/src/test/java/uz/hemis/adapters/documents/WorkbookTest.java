package uz.hemis.adapters.documents;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.zip.ZipEntry;
import java.util.zip.ZipFile;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class WorkbookTest {

  @TempDir Path folder;

  @ParameterizedTest
  @ValueSource(strings = {"=1+1", "+1", "-1", "@SUM(A1)", "\t=1", "=HYPERLINK(\"x\")"})
  void text_that_begins_like_a_formula_stays_text(String text) throws IOException {
    String sheet = sheet(text);
    assertThat(sheet).contains("t=\"inlineStr\"").doesNotContain("<f>");
    assertThat(sheet).contains(text.replace("\"", "&quot;").strip().substring(0, 2));
  }

  @Test
  void headings_are_text_too() throws IOException {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    try (Workbook book = new Workbook(out)) {
      book.sheet("Rollar", List.of("=1+1")).row(1);
    }
    assertThat(parts(out.toByteArray()).get("xl/worksheets/sheet1.xml"))
        .contains("=1+1")
        .doesNotContain("<f>");
  }

  @Test
  void values_keep_their_type() throws IOException {
    String sheet =
        sheet(
            7,
            8L,
            new BigDecimal("1.25"),
            true,
            LocalDate.of(2026, 3, 20),
            Instant.parse("2026-03-19T20:00:00Z"),
            null,
            new UUID(0, 1));
    assertThat(sheet)
        .contains("<v>7</v>", "<v>8</v>", "<v>1.25</v>", "t=\"b\"")
        // 20 March 2026, and 01:00 of it in Tashkent.
        .contains("<v>46101.0</v>", "<v>46101.0416")
        .contains("00000000-0000-0000-0000-000000000001");
  }

  @Test
  void signs_that_XML_does_not_know_do_not_break_the_sheet() throws IOException {
    String sheet = sheet("a\u0000b\u0007<c>&");
    assertThat(sheet).contains("&lt;c&gt;&amp;").doesNotContain("\u0000", "\u0007");
  }

  @Test
  void a_text_longer_than_a_cell_holds_is_cut() throws IOException {
    assertThat(sheet("x".repeat(40_000)))
        .contains("x".repeat(32_767))
        .doesNotContain("x".repeat(32_768));
  }

  @Test
  void many_rows_on_two_sheets_all_arrive() throws IOException {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    try (Workbook book = new Workbook(out)) {
      Workbook.Sheet one = book.sheet("Bir", List.of("n"));
      for (int i = 1; i <= 1_201; i++) {
        one.row("row " + i);
      }
      book.sheet("Ikki", List.of("n")).row("other");
    }
    Map<String, String> parts = parts(out.toByteArray());
    assertThat(parts.get("xl/worksheets/sheet1.xml"))
        .contains("row 1<", "row 500<", "row 501<", "row 1201<");
    assertThat(parts.get("xl/worksheets/sheet2.xml")).contains("other<");
    assertThat(parts.get("xl/workbook.xml")).contains("Bir", "Ikki");
  }

  private String sheet(Object... cells) throws IOException {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    try (Workbook book = new Workbook(out)) {
      book.sheet("Sinov", List.of("a")).row(cells);
    }
    return parts(out.toByteArray()).get("xl/worksheets/sheet1.xml");
  }

  private Map<String, String> parts(byte[] workbook) throws IOException {
    Path file = Files.write(folder.resolve("book.xlsx"), workbook);
    Map<String, String> parts = new HashMap<>();
    try (ZipFile zip = new ZipFile(file.toFile())) {
      for (ZipEntry entry : Collections.list(zip.entries())) {
        parts.put(
            entry.getName(),
            new String(zip.getInputStream(entry).readAllBytes(), StandardCharsets.UTF_8));
      }
    }
    return parts;
  }
}
