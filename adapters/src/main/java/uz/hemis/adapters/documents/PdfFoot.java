package uz.hemis.adapters.documents;

import java.io.IOException;
import java.util.List;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.PDPageContentStream;
import org.apache.pdfbox.pdmodel.PDPageContentStream.AppendMode;
import uz.hemis.domain.certificates.Manuscript.Verification;

/**
 * The foot of every page: the QR code, how to verify the document, and which page it is. It is read
 * aloud once, at the end of the last page.
 */
final class PdfFoot {

  private static final float CODE_SIZE = 72;
  private static final float LOWER_EDGE = 34;
  private static final float TEXT_LEFT = PdfPages.LEFT + CODE_SIZE + 12;
  private static final float TEXT_WIDTH = PdfPages.WIDTH - CODE_SIZE - 60;
  private static final float FIRST_LINE = LOWER_EDGE + CODE_SIZE - 16;

  private final PDDocument document;
  private final PdfStructure structure;
  private final Face face;
  private final QrSquares code;
  private final String address;
  private final List<String> note;

  PdfFoot(PDDocument document, PdfStructure structure, Face face, Verification verification)
      throws IOException {
    this.document = document;
    this.structure = structure;
    this.face = face;
    this.code = QrSquares.of(verification.code());
    this.address = verification.code();
    this.note = face.lines(verification.note(), TEXT_WIDTH);
  }

  /**
   * @param number which page, the first is 1
   * @param count how many pages there are
   */
  void set(PDPage page, int number, int count) throws IOException {
    PdfTag told = number == count ? structure.add("P") : PdfTag.ARTIFACT;
    PdfTag pictured = number == count ? figure() : PdfTag.ARTIFACT;
    try (PDPageContentStream foot =
        new PDPageContentStream(document, page, AppendMode.APPEND, true, true)) {
      structure.mark(told, page, foot, this::write);
      structure.mark(
          pictured, page, foot, out -> code.draw(out, PdfPages.LEFT, LOWER_EDGE, CODE_SIZE));
      structure.mark(PdfTag.ARTIFACT, page, foot, out -> number(out, number + " / " + count));
    }
  }

  private PdfTag figure() {
    PdfTag figure = structure.add("Figure");
    figure.element().setAlternateDescription("QR: " + address);
    return figure;
  }

  private void write(PDPageContentStream out) throws IOException {
    float y = FIRST_LINE;
    for (String line : note) {
      PdfText.line(out, face, line, TEXT_LEFT, y);
      y -= face.leading();
    }
  }

  private void number(PDPageContentStream out, String number) throws IOException {
    float end = PdfPages.LEFT + PdfPages.WIDTH;
    PdfText.line(out, face, number, end - face.width(number), LOWER_EDGE);
  }
}
