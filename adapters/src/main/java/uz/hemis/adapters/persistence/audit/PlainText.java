package uz.hemis.adapters.persistence.audit;

import java.util.regex.Pattern;

/**
 * Text that the database keeps as it is. NUL and halves of surrogate pairs, which it refuses,
 * become U+FFFD: what a client sends must not keep its deed out of the record.
 */
final class PlainText {

  private static final Pattern REFUSED = Pattern.compile("[\\x00\\p{Cs}]");

  private PlainText() {}

  static String of(String text) {
    return text == null ? null : REFUSED.matcher(text).replaceAll("\uFFFD");
  }
}
