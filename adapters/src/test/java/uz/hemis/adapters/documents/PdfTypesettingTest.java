package uz.hemis.adapters.documents;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.stream.IntStream;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.documentinterchange.logicalstructure.PDStructureElement;
import org.apache.pdfbox.pdmodel.font.PDFont;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import uz.hemis.domain.certificates.DocumentLanguage;
import uz.hemis.domain.certificates.Manuscript;
import uz.hemis.domain.certificates.Manuscript.Heading;
import uz.hemis.domain.certificates.Manuscript.Verification;
import uz.hemis.domain.certificates.Passage;
import uz.hemis.domain.certificates.Passage.Column;
import uz.hemis.domain.certificates.Passage.Fact;
import uz.hemis.domain.certificates.Passage.Facts;
import uz.hemis.domain.certificates.Passage.Paragraph;
import uz.hemis.domain.certificates.Passage.Side;
import uz.hemis.domain.certificates.Passage.Table;

/** Documents as they come out of the printer, read again by a machine. */
class PdfTypesettingTest {

  private static final String ADDRESS = "https://hemis.example.uz/tekshirish/T-2026-000123";
  private static final String NOTE = "Haqiqiyligini tekshirish: " + ADDRESS;
  private static final String UZBEK =
      "O\u02bbzbekiston Respublikasi fuqarosi Gʻaniyeva Go\u02bbzal o\u02bbqishni ta\u02bcm\u02bbinlovchi fakultetda";
  private static final String CYRILLIC =
      "Ўзбекистон Республикаси, Ғаниева Гўзал, ҳуқуқ, қабул; Ёлкин съезд щука № 12 «Илм»";

  private final PdfTypesetting typesetting = new PdfTypesetting();

  @Test
  void uzbek_letters_of_both_scripts_are_read_again_as_they_were_written() throws IOException {
    byte[] pdf = pdf(new Paragraph(UZBEK), new Paragraph(CYRILLIC), new Paragraph("Office: final"));

    assertThat(Printed.text(pdf).replaceAll("\\s+", " "))
        .contains(UZBEK, CYRILLIC, "Office: final");
    assertThat(Printed.text(pdf)).doesNotContain("\u2018", "\u2019");
  }

  @Test
  void the_heading_names_institution_title_number_and_date() throws IOException {
    assertThat(Printed.text(pdf(new Paragraph("Matn"))))
        .contains("Namunaviy universitet", "TRANSKRIPT", "\u2116 T-2026-000123", "20.11.2026");
  }

  @ParameterizedTest
  @EnumSource
  void the_document_says_which_language_it_is_in(DocumentLanguage language) throws IOException {
    byte[] pdf = typesetting.pdf(manuscript(language, List.of(new Paragraph("Matn"))));

    try (PDDocument document = Printed.open(pdf)) {
      assertThat(document.getDocumentCatalog().getLanguage()).isEqualTo(language.tag());
      assertThat(document.getDocumentInformation().getTitle())
          .isEqualTo("TRANSKRIPT \u2116 T-2026-000123");
      assertThat(document.getDocumentInformation().getCreationDate()).isNull();
    }
  }

  @Test
  void fonts_are_embedded() throws IOException {
    try (PDDocument document = Printed.open(pdf(new Paragraph(UZBEK)))) {
      for (PDPage page : document.getPages()) {
        List<PDFont> fonts = new ArrayList<>();
        for (COSName name : page.getResources().getFontNames()) {
          fonts.add(page.getResources().getFont(name));
        }
        assertThat(fonts).isNotEmpty().allMatch(PDFont::isEmbedded);
      }
    }
  }

  @Test
  void the_same_manuscript_gives_the_same_bytes() {
    Passage[] body = {new Paragraph(UZBEK), grades(60)};

    assertThat(pdf(body)).isEqualTo(pdf(body));
    assertThat(pdf(body)).isNotEqualTo(pdf(new Paragraph(CYRILLIC)));
  }

  @Test
  void the_code_on_every_page_is_read_again() throws IOException {
    byte[] pdf = pdf(new Paragraph(UZBEK), grades(90));

    for (int page = 0; page < Printed.pages(pdf); page++) {
      assertThat(Printed.code(pdf, page)).isEqualTo(ADDRESS);
    }
  }

  @Test
  void the_longest_code_is_read_again() throws IOException {
    String longest = "x\u02bb".repeat(Verification.MAX_CODE / 2);
    Manuscript manuscript =
        new Manuscript(
            DocumentLanguage.UZBEK_LATIN, heading(), List.of(), new Verification(longest, NOTE));

    assertThat(Printed.code(typesetting.pdf(manuscript), 0)).isEqualTo(longest);
  }

  @Test
  void the_longest_note_ends_above_the_page_number() throws IOException {
    String longest = "Tekshirish ".repeat(27).strip() + ".";
    Manuscript manuscript =
        new Manuscript(
            DocumentLanguage.UZBEK_LATIN,
            heading(),
            List.of(new Paragraph("Matn")),
            new Verification(ADDRESS, longest));

    String text = Printed.text(typesetting.pdf(manuscript)).replaceAll("\\s+", " ");
    assertThat(longest.length()).isBetween(Verification.MAX_NOTE - 10, Verification.MAX_NOTE);
    assertThat(text).containsSubsequence("Matn", longest, "1 / 1");
  }

  @Test
  void a_table_over_three_pages_repeats_its_head_and_loses_no_row() throws IOException {
    byte[] pdf = pdf(new Paragraph(UZBEK), grades(90));

    assertThat(Printed.pages(pdf)).isEqualTo(3);
    for (int page = 1; page <= 3; page++) {
      String text = Printed.text(pdf, page);
      assertThat(text).containsOnlyOnce("Fan nomi").contains(NOTE, page + " / 3");
    }
    assertThat(Printed.text(pdf).lines().filter(line -> line.contains("Oliy matematika")))
        .hasSize(90);
    Printed.show(pdf, "transcript");
  }

  @Test
  void a_row_stays_on_one_page_where_it_can() throws IOException {
    String high =
        IntStream.range(0, 30).mapToObj(i -> "qator" + i).reduce("", (a, b) -> a + b + "\n");
    byte[] pdf = pdf(table(List.of(List.of("1", high), List.of("2", high))));

    assertThat(Printed.pages(pdf)).isEqualTo(2);
    assertThat(Printed.text(pdf, 1)).contains("qator29").containsOnlyOnce("qator0\n");
    assertThat(Printed.text(pdf, 2)).contains("qator0\n", "qator29");
  }

  @Test
  void a_row_higher_than_a_page_goes_on_under_a_repeated_head() throws IOException {
    String higher =
        IntStream.range(0, 100).mapToObj(i -> "qator" + i).reduce("", (a, b) -> a + b + "\n");
    byte[] pdf = pdf(table(List.of(List.of("1", higher))));

    assertThat(Printed.pages(pdf)).isEqualTo(2);
    assertThat(Printed.text(pdf, 2)).contains("Fan nomi", "qator99");
    assertThat(Printed.text(pdf).lines().filter(line -> line.contains("qator"))).hasSize(100);
  }

  @Test
  void a_word_wider_than_its_column_is_cut_and_kept_whole_in_its_letters() throws IOException {
    String word = "g\u02bb".repeat(200);
    byte[] pdf = pdf(new Paragraph(word));

    assertThat(Printed.text(pdf).replaceAll("\\s", "")).contains(word);
  }

  @Test
  void long_text_goes_on_over_pages() throws IOException {
    byte[] pdf = pdf(new Paragraph(Collections.nCopies(400, UZBEK).toString()));

    assertThat(Printed.pages(pdf)).isGreaterThan(2);
    assertThat(Printed.text(pdf).split("Gʻaniyeva", -1)).hasSize(401);
    Printed.show(pdf, "text");
  }

  @Test
  void a_character_that_the_font_lacks_is_a_square_and_costs_nobody_the_document()
      throws IOException {
    String name = "Ван 中文 \ud83d\ude00 \u200f\ufe0f Li\u0301";
    Passage everywhere =
        new Table(
            List.of(new Column(name, 1, Side.END)), List.of(List.of(name), List.of("\ud800")));

    byte[] pdf = pdf(new Paragraph(name), everywhere, new Facts(List.of(new Fact(name, name))));

    assertThat(Printed.text(pdf)).contains("Ван \u25a1\u25a1 \u25a1  Lí").doesNotContain("中");
    try (PDDocument document = Printed.open(pdf)) {
      assertThat(PdfTags.of(document).of("P"))
          .extracting(PDStructureElement::getActualText)
          .contains(name);
    }
  }

  @Test
  void the_heading_takes_any_letter_too() throws IOException {
    Manuscript manuscript =
        new Manuscript(
            DocumentLanguage.ENGLISH,
            new Heading("中", "中", "中\t", LocalDate.of(2026, 11, 20)),
            List.of(),
            new Verification(ADDRESS, "中"));

    assertThat(Printed.text(typesetting.pdf(manuscript))).contains("\u2116 \u25a1");
  }

  private byte[] pdf(Passage... body) {
    return typesetting.pdf(manuscript(DocumentLanguage.UZBEK_LATIN, List.of(body)));
  }

  private static Manuscript manuscript(DocumentLanguage language, List<Passage> body) {
    return new Manuscript(language, heading(), body, new Verification(ADDRESS, NOTE));
  }

  private static Heading heading() {
    return new Heading(
        "Namunaviy universitet", "TRANSKRIPT", "T-2026-000123", LocalDate.of(2026, 11, 20));
  }

  private static Table grades(int count) {
    return new Table(
        List.of(
            new Column("\u2116", 1, Side.END),
            new Column("Fan nomi", 8, Side.START),
            new Column("Semestr", 2, Side.END),
            new Column("Kredit", 2, Side.END),
            new Column("Baho", 2, Side.END)),
        IntStream.rangeClosed(1, count)
            .mapToObj(i -> List.of(i + "", "Oliy matematika va ehtimollar " + i, "1", "6", "86,5"))
            .toList());
  }

  private static Table table(List<List<String>> rows) {
    return new Table(
        List.of(new Column("\u2116", 1, Side.END), new Column("Fan nomi", 9, Side.START)), rows);
  }
}
