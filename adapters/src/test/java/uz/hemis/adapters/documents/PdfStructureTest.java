package uz.hemis.adapters.documents;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.time.LocalDate;
import java.util.Collections;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.IntStream;
import org.apache.pdfbox.contentstream.operator.Operator;
import org.apache.pdfbox.cos.COSArray;
import org.apache.pdfbox.pdfparser.PDFStreamParser;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDDocumentCatalog;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.documentinterchange.logicalstructure.PDStructureElement;
import org.apache.pdfbox.pdmodel.documentinterchange.taggedpdf.PDTableAttributeObject;
import org.junit.jupiter.api.Test;
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

/** What somebody hears to whom a document is read aloud. */
class PdfStructureTest {

  private static final Set<String> DRAWING = Set.of("Tj", "TJ", "S", "f", "B");

  @Test
  void the_document_has_a_title_a_language_and_marks() throws IOException {
    try (PDDocument document = document(new Paragraph("Matn"))) {
      PDDocumentCatalog catalog = document.getDocumentCatalog();
      assertThat(catalog.getMarkInfo().isMarked()).isTrue();
      assertThat(catalog.getLanguage()).isEqualTo("uz-Latn");
      assertThat(catalog.getViewerPreferences().displayDocTitle()).isTrue();
      assertThat(document.getDocumentInformation().getTitle()).isEqualTo("TRANSKRIPT \u2116 7");
      assertThat(PdfTags.of(document).of("H1")).hasSize(1);
    }
  }

  @Test
  void it_is_read_in_the_order_of_the_manuscript_and_the_foot_once() throws IOException {
    try (PDDocument document =
        document(
            new Paragraph("Bir"),
            new Facts(List.of(new Fact("Ism", "Anvar"))),
            new Table(
                List.of(new Column("Fan", 1, Side.START), new Column("Ball", 1, Side.END)),
                List.of(List.of("Algebra\nva sonlar", "86"))),
            new Paragraph("Ikki"))) {
      assertThat(PdfTags.of(document).spoken())
          .isEqualTo(
              "Universitet|\u2116 7 20.11.2026|TRANSKRIPT|Bir|Ism|Anvar|Fan|Ball|"
                  + "Algebrava sonlar|86|Ikki|Tekshirish");
    }
  }

  @Test
  void words_stay_apart_where_a_line_ends() throws IOException {
    String text = String.join(" ", Collections.nCopies(60, "so\u02bbzlar"));
    try (PDDocument document = document(new Paragraph(text))) {
      assertThat(PdfTags.of(document).spoken()).contains("|" + text + "|");
    }
  }

  @Test
  void cells_know_their_row_and_heads_what_they_head() throws IOException {
    try (PDDocument document = document(table(90), new Facts(List.of(new Fact("Ism", "A"))))) {
      PdfTags tags = PdfTags.of(document);
      assertThat(document.getNumberOfPages()).isGreaterThan(1);
      assertThat(tags.of("TR")).hasSize(92);
      assertThat(tags.of("TH"))
          .extracting(head -> scope(head) + " " + tags.text(head))
          .containsExactly("Column Fan", "Column Ball", "Row Ism");
      assertThat(tags.of("TD")).hasSize(181);
      assertThat(tags.text(tags.of("TD").get(178))).isEqualTo("Algebra 90");
    }
  }

  @Test
  void the_code_is_a_figure_that_says_where_it_leads() throws IOException {
    try (PDDocument document = document(table(90))) {
      assertThat(PdfTags.of(document).of("Figure"))
          .singleElement()
          .extracting(PDStructureElement::getAlternateDescription)
          .isEqualTo("QR: https://hemis.example.uz/7");
    }
  }

  @Test
  void everything_that_is_drawn_is_marked() throws IOException {
    try (PDDocument document = document(new Paragraph("Matn"), table(90))) {
      for (PDPage page : document.getPages()) {
        int depth = 0;
        for (Object token : new PDFStreamParser(page).parse()) {
          String name = token instanceof Operator operator ? operator.getName() : "";
          depth += name.equals("BDC") || name.equals("BMC") ? 1 : name.equals("EMC") ? -1 : 0;
          assertThat(depth).isBetween(DRAWING.contains(name) ? 1 : 0, 1);
        }
        assertThat(depth).isZero();
      }
    }
  }

  @Test
  void every_mark_of_a_page_leads_back_to_its_part() throws IOException {
    try (PDDocument document = document(table(90))) {
      PdfTags tags = PdfTags.of(document);
      Map<Integer, ?> parents =
          document.getDocumentCatalog().getStructureTreeRoot().getParentTree().getNumbers();
      Set<Integer> pages = new HashSet<>();
      for (PDPage page : document.getPages()) {
        pages.add(page.getStructParents());
        COSArray owners =
            (COSArray)
                document
                    .getDocumentCatalog()
                    .getStructureTreeRoot()
                    .getParentTree()
                    .getNumbers()
                    .get(page.getStructParents())
                    .getCOSObject();
        assertThat(tags.texts().get(page)).hasSize(owners.size());
      }
      assertThat(parents.keySet()).isEqualTo(pages);
    }
  }

  private static String scope(PDStructureElement head) {
    return ((PDTableAttributeObject) head.getAttributes().getObject(0)).getScope();
  }

  private static Table table(int rows) {
    return new Table(
        List.of(new Column("Fan", 3, Side.START), new Column("Ball", 1, Side.END)),
        IntStream.rangeClosed(1, rows).mapToObj(i -> List.of("Algebra " + i, "86")).toList());
  }

  private static PDDocument document(Passage... body) throws IOException {
    return Printed.open(
        new PdfTypesetting()
            .pdf(
                new Manuscript(
                    DocumentLanguage.UZBEK_LATIN,
                    new Heading("Universitet", "TRANSKRIPT", "7", LocalDate.of(2026, 11, 20)),
                    List.of(body),
                    new Verification("https://hemis.example.uz/7", "Tekshirish"))));
  }
}
