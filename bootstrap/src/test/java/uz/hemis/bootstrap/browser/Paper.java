package uz.hemis.bootstrap.browser;

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
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import javax.imageio.ImageIO;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.font.PDFont;
import org.apache.pdfbox.rendering.PDFRenderer;
import org.apache.pdfbox.text.PDFTextStripper;
import uz.hemis.bootstrap.TargetDirectory;

/**
 * A document on paper, as it was downloaded.
 *
 * @param pdf its bytes
 */
public record Paper(byte[] pdf) {

  private static final int PRINTER_DPI = 300;
  private static final int SCREEN_DPI = 90;

  /** The text in the order in which it stands in the file, which readers copy and search. */
  public String text() throws IOException {
    try (PDDocument document = Loader.loadPDF(pdf)) {
      return new PDFTextStripper().getText(document).replaceAll("\\s+", " ");
    }
  }

  /** The fonts that the document needs from the machine that shows it. */
  public List<String> foreignFonts() throws IOException {
    List<String> foreign = new ArrayList<>();
    try (PDDocument document = Loader.loadPDF(pdf)) {
      for (PDPage page : document.getPages()) {
        for (COSName name : page.getResources().getFontNames()) {
          PDFont font = page.getResources().getFont(name);
          if (!font.isEmbedded()) {
            foreign.add(font.getName());
          }
        }
      }
    }
    return foreign;
  }

  /** What a telephone reads in the QR code of the first page. */
  public String code() throws IOException {
    BufferedImage page = picture(PRINTER_DPI);
    int[] pixels = page.getRGB(0, 0, page.getWidth(), page.getHeight(), null, 0, page.getWidth());
    var source = new RGBLuminanceSource(page.getWidth(), page.getHeight(), pixels);
    try {
      return new QRCodeReader()
          .decode(
              new BinaryBitmap(new HybridBinarizer(source)),
              Map.of(DecodeHintType.TRY_HARDER, true))
          .getText();
    } catch (ReaderException e) {
      throw new IOException("No code on the page", e);
    }
  }

  /** Leaves a picture of the first page behind, for people to look at. */
  public void show(String name) throws IOException {
    Path pictures = Files.createDirectories(TargetDirectory.path().resolve("pictures"));
    ImageIO.write(picture(SCREEN_DPI), "png", pictures.resolve(name + ".png").toFile());
  }

  private BufferedImage picture(int dpi) throws IOException {
    try (PDDocument document = Loader.loadPDF(pdf)) {
      return new PDFRenderer(document).renderImageWithDPI(0, dpi);
    }
  }
}
