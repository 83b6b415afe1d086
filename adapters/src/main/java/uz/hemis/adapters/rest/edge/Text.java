package uz.hemis.adapters.rest.edge;

import java.text.Normalizer;
import java.util.regex.Pattern;

/**
 * Text as the system keeps it: composed (NFC), without blanks at its ends, the Uzbek letters oʻ and
 * gʻ with U+02BB whatever apostrophe was typed.
 */
final class Text {

  private static final Pattern TURNED_COMMA =
      Pattern.compile("(?<=[oOgG])['`\u00B4\u02BC\u02BB\u02BD\u2018\u2019\u201B\u2032\uFF07]");
  private static final Pattern FORBIDDEN =
      Pattern.compile(
          "[\\p{Cntrl}&&[^\\n\\t]]|[\u200B-\u200F\u202A-\u202E\u2060-\u2069\uFEFF\uFFF9-\uFFFB]"
              + "|\\p{Cn}|\\p{Co}|\\p{Cs}");

  private Text() {}

  /** The text as it is kept. */
  static String normalised(String text) {
    String composed =
        Normalizer.normalize(text, Normalizer.Form.NFC).replace('\u00A0', ' ').strip();
    return composed.indexOf('@') >= 0
        ? composed
        : TURNED_COMMA.matcher(composed).replaceAll("\u02BB");
  }

  /** Whether it holds characters that people cannot see: control, direction, zero width. */
  static boolean hidesCharacters(String text) {
    return FORBIDDEN.matcher(text).find();
  }
}
