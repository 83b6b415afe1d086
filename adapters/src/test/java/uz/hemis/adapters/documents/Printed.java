package uz.hemis.adapters.documents;

import com.google.zxing.BarcodeFormat;
import com.google.zxing.BinaryBitmap;
import com.google.zxing.DecodeHintType;
import com.google.zxing.RGBLuminanceSource;
import com.google.zxing.ReaderException;
import com.google.zxing.common.HybridBinarizer;
import com.google.zxing.qrcode.QRCodeReader;
import java.awt.image.BufferedImage;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import javax.imageio.ImageIO;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.rendering.PDFRenderer;
import org.apache.pdfbox.text.PDFTextStripper;

/** A printed document as a reader, a scanner and an eye meet it. */
final class Printed {

  private static final int PRINTER_DPI = 300;
  private static final int SCREEN_DPI = 80;
  private static final Path PICTURES = Path.of("target", "documents");

  private Printed() {}

  static PDDocument open(byte[] pdf) throws IOException {
    return Loader.loadPDF(pdf);
  }

  static int pages(byte[] pdf) throws IOException {
    try (PDDocument document = open(pdf)) {
      return document.getNumberOfPages();
    }
  }

  /** The text of the page, the first is 1, its lines joined as they were set. */
  static String text(byte[] pdf, int page) throws IOException {
    try (PDDocument document = open(pdf)) {
      PDFTextStripper reader = new PDFTextStripper();
      reader.setSortByPosition(true);
      reader.setLineSeparator("\n");
      reader.setStartPage(page);
      reader.setEndPage(page);
      return reader.getText(document);
    }
  }

  static String text(byte[] pdf) throws IOException {
    StringBuilder text = new StringBuilder();
    for (int page = 1; page <= pages(pdf); page++) {
      text.append(text(pdf, page));
    }
    return text.toString();
  }

  /** What the QR code of the page says, the first is 0. */
  static String code(byte[] pdf, int page) throws IOException {
    BufferedImage image = image(pdf, page, PRINTER_DPI);
    int[] pixels =
        image.getRGB(0, 0, image.getWidth(), image.getHeight(), null, 0, image.getWidth());
    BinaryBitmap bitmap =
        new BinaryBitmap(
            new HybridBinarizer(
                new RGBLuminanceSource(image.getWidth(), image.getHeight(), pixels)));
    try {
      return new QRCodeReader()
          .decode(
              bitmap,
              Map.of(
                  DecodeHintType.TRY_HARDER,
                  true,
                  DecodeHintType.POSSIBLE_FORMATS,
                  List.of(BarcodeFormat.QR_CODE)))
          .getText();
    } catch (ReaderException e) {
      throw new IOException("No code on page " + page, e);
    }
  }

  /** Leaves a picture of every page behind, for people to look at. */
  static void show(byte[] pdf, String name) throws IOException {
    Files.createDirectories(PICTURES);
    for (int page = 0; page < Math.min(pages(pdf), 3); page++) {
      Path picture = PICTURES.resolve(name + "-" + (page + 1) + ".png");
      ImageIO.write(image(pdf, page, SCREEN_DPI), "png", picture.toFile());
    }
  }

  private static BufferedImage image(byte[] pdf, int page, int dpi) throws IOException {
    try (PDDocument document = open(pdf)) {
      return new PDFRenderer(document).renderImageWithDPI(page, dpi);
    }
  }
}
