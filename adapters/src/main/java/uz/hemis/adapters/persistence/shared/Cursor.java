package uz.hemis.adapters.persistence.shared;

import java.nio.charset.StandardCharsets;
import java.util.Base64;
import java.util.List;
import java.util.Map;
import uz.hemis.application.shared.PageRule;
import uz.hemis.domain.shared.rule.RuleBroken;

/** Turns the key of the last row of a page into an opaque cursor and back. */
public final class Cursor {

  private static final String SEPARATOR = "\u001f";

  private Cursor() {}

  /** The cursor that continues after the row with this key. */
  public static String after(Object... key) {
    StringBuilder text = new StringBuilder();
    for (Object part : key) {
      text.append(part).append(SEPARATOR);
    }
    return Base64.getUrlEncoder()
        .withoutPadding()
        .encodeToString(text.toString().getBytes(StandardCharsets.UTF_8));
  }

  /**
   * The parts of the key, as text.
   *
   * @throws RuleBroken when the cursor was not given by this list
   */
  public static List<String> read(String cursor, int parts) {
    try {
      String text = new String(Base64.getUrlDecoder().decode(cursor), StandardCharsets.UTF_8);
      List<String> key = List.of(text.split(SEPARATOR, -1));
      if (key.size() == parts + 1) {
        return key.subList(0, parts);
      }
    } catch (IllegalArgumentException e) {
      throw refused();
    }
    throw refused();
  }

  /**
   * @throws RuleBroken when a part of the key cannot be read by {@code reader}
   */
  public static <T> T part(String text, java.util.function.Function<String, T> reader) {
    try {
      return reader.apply(text);
    } catch (IllegalArgumentException | java.time.DateTimeException e) {
      throw refused();
    }
  }

  private static RuleBroken refused() {
    return new RuleBroken(PageRule.CURSOR_UNKNOWN, "after", Map.of());
  }
}
