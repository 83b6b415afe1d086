package uz.hemis.adapters.documents;

import java.io.IOException;
import java.util.List;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.PDPageContentStream;
import org.apache.pdfbox.pdmodel.PDPageContentStream.AppendMode;
import uz.hemis.domain.certificates.Manuscript;

/** The foot of every page: the QR code, how to verify the document, and which page it is. */
final class PdfFoot {

  private static final float CODE_SIZE = 72;
  private static final float LOWER_EDGE = 34;
  private static final float TEXT_LEFT = PdfPages.LEFT + CODE_SIZE + 12;
  private static final float TEXT_WIDTH = PdfPages.WIDTH - CODE_SIZE - 60;
  private static final float FIRST_LINE = LOWER_EDGE + CODE_SIZE - 16;

  private final PDDocument document;
  private final Face face;
  private final QrSquares code;
  private final List<String> note;

  PdfFoot(PDDocument document, Face face, Manuscript manuscript) throws IOException {
    this.document = document;
    this.face = face;
    this.code = QrSquares.of(manuscript.verification().code());
    this.note = face.lines(manuscript.verification().note(), TEXT_WIDTH);
  }

  /**
   * @param number which page of how many
   */
  void set(PDPage page, String number) throws IOException {
    try (PDPageContentStream foot =
        new PDPageContentStream(document, page, AppendMode.APPEND, true, true)) {
      code.draw(foot, PdfPages.LEFT, LOWER_EDGE, CODE_SIZE);
      float y = FIRST_LINE;
      for (String line : note) {
        PdfText.line(foot, face, line, TEXT_LEFT, y);
        y -= face.leading();
      }
      float end = PdfPages.LEFT + PdfPages.WIDTH;
      PdfText.line(foot, face, number, end - face.width(number), LOWER_EDGE);
    }
  }
}
