package uz.hemis.domain.files;

import java.util.Locale;
import java.util.Map;
import uz.hemis.domain.shared.rule.RuleBroken;

/**
 * The name of a file as its uploader gave it, without folders.
 *
 * @param value 1 to {@value #MAX_LENGTH} characters, none of them a control, format or path
 *     character
 */
public record FileName(String value) {

  /** The longest name, in characters. */
  public static final int MAX_LENGTH = 200;

  private static final String PATH_CHARACTERS = "/\\:*?\"<>|";

  public FileName {
    if (value == null || value.isBlank() || value.startsWith(".") || isTooLong(value)) {
      throw unfit();
    }
    if (!value.equals(value.strip()) || value.codePoints().anyMatch(FileName::isUnfit)) {
      throw unfit();
    }
  }

  /** What follows the last dot, in lower case; empty when there is no dot. */
  public String extension() {
    int dot = value.lastIndexOf('.');
    return dot < 0 ? "" : value.substring(dot + 1).toLowerCase(Locale.ROOT);
  }

  private static boolean isTooLong(String value) {
    return value.codePointCount(0, value.length()) > MAX_LENGTH;
  }

  private static boolean isUnfit(int character) {
    return switch (Character.getType(character)) {
      case Character.CONTROL,
          Character.FORMAT,
          Character.SURROGATE,
          Character.LINE_SEPARATOR,
          Character.PARAGRAPH_SEPARATOR,
          Character.UNASSIGNED,
          Character.PRIVATE_USE ->
          true;
      default -> PATH_CHARACTERS.indexOf(character) >= 0;
    };
  }

  private static RuleBroken unfit() {
    return new RuleBroken(FileRule.FILE_NAME_UNFIT, "/file", Map.of("maxLength", MAX_LENGTH));
  }
}
