package uz.hemis.adapters.documents;

import java.io.IOException;
import java.io.InputStream;
import java.text.Normalizer;
import java.util.ArrayList;
import java.util.List;
import org.apache.fontbox.ttf.CmapLookup;
import org.apache.fontbox.ttf.TrueTypeFont;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.font.PDCIDFontType2;
import org.apache.pdfbox.pdmodel.font.PDFont;
import org.apache.pdfbox.pdmodel.font.PDType0Font;

/**
 * A font in one size, embedded in a document.
 *
 * @param font which has the Uzbek letters of both scripts
 * @param letters which characters it has
 * @param size in points
 */
record Face(PDFont font, CmapLookup letters, float size) {

  /** Stands for a character that the font lacks: a name from far away never costs a document. */
  static final int MISSING = '\u25a1';

  private static final String FOLDER = "/liberation/LiberationSerif-";
  private static final int PER_EM = 1000;

  static Face regular(PDDocument document, float size) throws IOException {
    return load(document, "Regular", size);
  }

  static Face bold(PDDocument document, float size) throws IOException {
    return load(document, "Bold", size);
  }

  Face sized(float other) {
    return new Face(font, letters, other);
  }

  /** From line to line, in points. */
  float leading() {
    return size * 1.25f;
  }

  /** In points. */
  float width(String text) throws IOException {
    return font.getStringWidth(shown(text)) / PER_EM * size;
  }

  /**
   * The text in characters that the font has: composed where it can be, without the invisible ones,
   * and with {@link #MISSING} for each of the others.
   */
  String shown(String text) {
    return Normalizer.normalize(text, Normalizer.Form.NFC)
        .codePoints()
        .filter(sign -> Character.getType(sign) != Character.FORMAT && !isVariation(sign))
        .map(sign -> Character.isISOControl(sign) && sign != '\n' ? ' ' : sign)
        .map(sign -> sign == '\n' || letters.getGlyphId(sign) != 0 ? sign : MISSING)
        .collect(StringBuilder::new, StringBuilder::appendCodePoint, StringBuilder::append)
        .toString();
  }

  /** Whether it only chooses between looks of the character before it. */
  private static boolean isVariation(int sign) {
    return Character.UnicodeBlock.of(sign) == Character.UnicodeBlock.VARIATION_SELECTORS;
  }

  /**
   * The text in lines no wider than the width; a word that is wider is cut. A line that goes on
   * after a blank ends with it, so that the words stay apart for who listens.
   */
  List<String> lines(String text, float width) throws IOException {
    List<String> lines = new ArrayList<>();
    for (String given : shown(text).split("\n", -1)) {
      String line = "";
      for (String word : given.split(" ")) {
        String longer = line.isEmpty() ? word : line + " " + word;
        if (width(longer) > width) {
          if (!line.isEmpty()) {
            lines.add(line + " ");
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

  private static Face load(PDDocument document, String style, float size) throws IOException {
    try (InputStream file = Face.class.getResourceAsStream(FOLDER + style + ".ttf")) {
      PDType0Font font = PDType0Font.load(document, file, true);
      TrueTypeFont glyphs = ((PDCIDFontType2) font.getDescendantFont()).getTrueTypeFont();
      return new Face(font, glyphs.getUnicodeCmapLookup(), size);
    }
  }
}
