package uz.hemis.adapters.documents;

import java.io.IOException;
import org.apache.pdfbox.pdmodel.PDPageContentStream;

/** Sets text on a page. */
final class PdfText {

  private PdfText() {}

  /**
   * Sets one line.
   *
   * @param x where it begins, from the left edge
   * @param y its base line, from the lower edge
   */
  static void line(PDPageContentStream page, Face face, String text, float x, float y)
      throws IOException {
    page.beginText();
    page.setFont(face.font(), face.size());
    page.newLineAtOffset(x, y);
    page.showText(face.shown(text));
    page.endText();
  }
}
