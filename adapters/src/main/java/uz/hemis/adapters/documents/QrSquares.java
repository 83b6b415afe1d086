package uz.hemis.adapters.documents;

import com.google.zxing.EncodeHintType;
import com.google.zxing.WriterException;
import com.google.zxing.qrcode.decoder.ErrorCorrectionLevel;
import com.google.zxing.qrcode.encoder.ByteMatrix;
import com.google.zxing.qrcode.encoder.Encoder;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import org.apache.pdfbox.pdmodel.PDPageContentStream;

/**
 * A QR code drawn in squares, sharp in any size.
 *
 * @param matrix 1 where it is dark
 */
public record QrSquares(ByteMatrix matrix) {

  /** The media type of {@link #picture}. */
  public static final String MEDIA_TYPE = "image/svg+xml";

  /** Squares that stay light around a code (ISO/IEC 18004). */
  private static final int QUIET_ZONE = 4;

  /** The code of the text, with error correction M. */
  public static QrSquares of(String text) {
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
   * The code with its quiet zone as a picture (SVG), one unit a square.
   *
   * @param title what it is, for who does not see it; free of markup
   */
  public byte[] picture(String title) {
    StringBuilder dark = new StringBuilder();
    for (int row = 0; row < matrix.getHeight(); row++) {
      for (int column = 0; column < matrix.getWidth(); column++) {
        if (matrix.get(column, row) == 1) {
          dark.append("M%d %dh1v1h-1z".formatted(QUIET_ZONE + column, QUIET_ZONE + row));
        }
      }
    }
    int side = matrix.getWidth() + 2 * QUIET_ZONE;
    return """
        <svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 %1$d %1$d" role="img"><title>%2$s</title>\
        <rect width="%1$d" height="%1$d" fill="#fff"/><path d="%3$s"/></svg>
        """
        .formatted(side, title, dark)
        .getBytes(StandardCharsets.UTF_8);
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
