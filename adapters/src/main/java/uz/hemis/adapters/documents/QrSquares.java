package uz.hemis.adapters.documents;

import com.google.zxing.EncodeHintType;
import com.google.zxing.WriterException;
import com.google.zxing.qrcode.decoder.ErrorCorrectionLevel;
import com.google.zxing.qrcode.encoder.ByteMatrix;
import com.google.zxing.qrcode.encoder.Encoder;
import java.io.IOException;
import java.util.Map;
import org.apache.pdfbox.pdmodel.PDPageContentStream;

/**
 * A QR code drawn in squares, sharp in any size.
 *
 * @param matrix 1 where it is dark
 */
record QrSquares(ByteMatrix matrix) {

  /** Squares that stay light around a code (ISO/IEC 18004). */
  private static final int QUIET_ZONE = 4;

  static QrSquares of(String text) {
    try {
      return new QrSquares(
          Encoder.encode(
                  text, ErrorCorrectionLevel.M, Map.of(EncodeHintType.CHARACTER_SET, "UTF-8"))
              .getMatrix());
    } catch (WriterException e) {
      throw new IllegalArgumentException("No code for a text of " + text.length(), e);
    }
  }

  /**
   * Draws the code with its quiet zone into the square.
   *
   * @param x its left edge
   * @param y its lower edge
   * @param size its side
   */
  void draw(PDPageContentStream page, float x, float y, float size) throws IOException {
    int count = matrix.getWidth();
    float square = size / (count + 2 * QUIET_ZONE);
    for (int row = 0; row < count; row++) {
      float bottom = y + size - (QUIET_ZONE + row + 1) * square;
      for (int column = 0; column < count; column++) {
        if (matrix.get(column, row) == 1) {
          page.addRect(x + (QUIET_ZONE + column) * square, bottom, square, square);
        }
      }
    }
    page.fill();
  }
}
