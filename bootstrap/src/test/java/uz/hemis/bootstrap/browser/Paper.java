package uz.hemis.bootstrap.browser;

import java.awt.image.BufferedImage;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
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
    return QrCodes.read(picture(PRINTER_DPI));
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
