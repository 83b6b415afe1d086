package uz.hemis.adapters.documents;

import java.io.IOException;
import java.io.InputStream;
import java.util.ArrayList;
import java.util.List;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.font.PDFont;
import org.apache.pdfbox.pdmodel.font.PDType0Font;

/**
 * A font in one size, embedded in a document.
 *
 * @param font which has the Uzbek letters of both scripts
 * @param size in points
 */
record Face(PDFont font, float size) {

  private static final String FOLDER = "/liberation/LiberationSerif-";
  private static final int PER_EM = 1000;

  static Face regular(PDDocument document, float size) throws IOException {
    return new Face(load(document, "Regular"), size);
  }

  static Face bold(PDDocument document, float size) throws IOException {
    return new Face(load(document, "Bold"), size);
  }

  Face sized(float other) {
    return new Face(font, other);
  }

  /** From line to line, in points. */
  float leading() {
    return size * 1.25f;
  }

  /** In points. */
  float width(String text) throws IOException {
    return font.getStringWidth(text) / PER_EM * size;
  }

  /** The text in lines no wider than the width; a word that is wider is cut. */
  List<String> lines(String text, float width) throws IOException {
    List<String> lines = new ArrayList<>();
    for (String given : text.split("\n", -1)) {
      String line = "";
      for (String word : given.split(" ")) {
        String longer = line.isEmpty() ? word : line + " " + word;
        if (width(longer) > width) {
          if (!line.isEmpty()) {
            lines.add(line);
          }
          longer = cut(word, width, lines);
        }
        line = longer;
      }
      lines.add(line);
    }
    return lines;
  }

  /** Adds what of the word fills lines of its own, and gives the rest. */
  private String cut(String word, float width, List<String> lines) throws IOException {
    String rest = word;
    while (width(rest) > width) {
      int end = rest.offsetByCodePoints(0, 1);
      while (width(rest.substring(0, rest.offsetByCodePoints(end, 1))) <= width) {
        end = rest.offsetByCodePoints(end, 1);
      }
      lines.add(rest.substring(0, end));
      rest = rest.substring(end);
    }
    return rest;
  }

  private static PDFont load(PDDocument document, String style) throws IOException {
    try (InputStream font = Face.class.getResourceAsStream(FOLDER + style + ".ttf")) {
      return PDType0Font.load(document, font, true);
    }
  }
}
