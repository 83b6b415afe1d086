package uz.hemis.adapters.documents;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDDocumentInformation;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.PDPageContentStream;
import org.apache.pdfbox.pdmodel.common.PDRectangle;
import org.apache.pdfbox.pdmodel.interactive.viewerpreferences.PDViewerPreferences;
import uz.hemis.domain.certificates.Manuscript;

/** The pages of a document that is being set, from the top down. Measures are points. */
final class PdfPages implements AutoCloseable {

  static final float LEFT = 62;
  static final float WIDTH = PDRectangle.A4.getWidth() - LEFT - 42;
  static final float BOTTOM = 118;

  private static final float TOP = PDRectangle.A4.getHeight() - 50;
  private static final float TEXT_SIZE = 11;
  private static final float GAP = 8;

  /** Stands for the moment and chance that a document's identifier is otherwise made of. */
  private static final long NO_MOMENT = 0;

  private final PDDocument document = new PDDocument();
  private final Face regular;
  private final Face bold;
  private final PdfStructure structure;
  private PDPageContentStream page;
  private float at;

  /**
   * @param language of the text, as BCP 47 names it
   */
  PdfPages(String language) throws IOException {
    document.setDocumentId(NO_MOMENT);
    document.getDocumentCatalog().setLanguage(language);
    structure = new PdfStructure(document);
    regular = Face.regular(document, TEXT_SIZE);
    bold = Face.bold(document, TEXT_SIZE);
    turn();
  }

  Face regular() {
    return regular;
  }

  Face bold() {
    return bold;
  }

  PdfStructure structure() {
    return structure;
  }

  /** What is left of the page. */
  float room() {
    return at - BOTTOM;
  }

  /** What a whole page has. */
  float wholeRoom() {
    return TOP - BOTTOM;
  }

  /** Begins a new page. */
  void turn() throws IOException {
    if (page != null) {
      page.close();
    }
    PDPage next = new PDPage(PDRectangle.A4);
    document.addPage(next);
    page = new PDPageContentStream(document, next);
    at = TOP;
  }

  /** Goes down the page. */
  void skip(float height) {
    at -= height;
  }

  /** Sets a paragraph over the whole width, on as many pages as it needs. */
  void paragraph(String text) throws IOException {
    PdfTag tag = structure.add("P").saying(text, regular);
    for (String line : regular.lines(text, WIDTH)) {
      if (room() < regular.leading()) {
        turn();
      }
      line(tag, regular, line, LEFT);
      skip(regular.leading());
    }
    skip(GAP);
  }

  /** Sets a part of the type in lines one below the other in the middle of the page. */
  void centred(String type, Face face, String text) throws IOException {
    PdfTag tag = structure.add(type).saying(text, face);
    for (String line : face.lines(text, WIDTH)) {
      line(tag, face, line, LEFT + (WIDTH - face.width(line.stripTrailing())) / 2);
      skip(face.leading());
    }
  }

  /** Sets one line of the tag that begins at {@code x}, where the page has come to. */
  void line(PdfTag tag, Face face, String text, float x) throws IOException {
    draw(tag, out -> PdfText.line(out, face, text, x, at - face.size()));
  }

  /** Draws a horizontal rule over the whole width, where the page has come to. */
  void rule() throws IOException {
    draw(
        PdfTag.ARTIFACT,
        out -> {
          out.setLineWidth(0.4f);
          out.moveTo(LEFT, at);
          out.lineTo(LEFT + WIDTH, at);
          out.stroke();
        });
  }

  private void draw(PdfTag tag, PdfStructure.Drawing drawing) throws IOException {
    structure.mark(tag, document.getPage(document.getNumberOfPages() - 1), page, drawing);
  }

  /** Puts the foot on every page and gives the bytes. */
  byte[] finished(Manuscript manuscript) throws IOException {
    page.close();
    page = null;
    PdfFoot foot = new PdfFoot(document, structure, regular.sized(8), manuscript.verification());
    int count = document.getNumberOfPages();
    for (int i = 0; i < count; i++) {
      foot.set(document.getPage(i), i + 1, count);
    }
    structure.finish();
    describe(manuscript.heading());
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    document.save(bytes);
    return bytes.toByteArray();
  }

  private void describe(Manuscript.Heading heading) {
    PDDocumentInformation information = new PDDocumentInformation();
    information.setTitle(heading.title() + " \u2116 " + heading.number());
    information.setAuthor(heading.institution());
    document.setDocumentInformation(information);
    PDViewerPreferences shown = new PDViewerPreferences(new COSDictionary());
    shown.setDisplayDocTitle(true);
    document.getDocumentCatalog().setViewerPreferences(shown);
  }

  @Override
  public void close() throws IOException {
    if (page != null) {
      page.close();
    }
    document.close();
  }
}
