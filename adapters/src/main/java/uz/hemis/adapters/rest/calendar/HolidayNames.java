package uz.hemis.adapters.rest.calendar;

import static java.util.stream.Collectors.toUnmodifiableMap;

import java.util.Locale;
import java.util.Map;
import java.util.ResourceBundle;
import java.util.ResourceBundle.Control;
import java.util.stream.Stream;
import uz.hemis.domain.shared.time.StatutoryHoliday;

/** The holidays of Labour Code art. 208 in the four languages. */
final class HolidayNames {

  private static final String BUNDLE = "calendar.holidays";

  private static final Control EXACT = Control.getNoFallbackControl(Control.FORMAT_PROPERTIES);

  /** Keys by the name under which a day is kept. */
  private static final Map<String, String> KEYS =
      Stream.concat(
              Stream.of(StatutoryHoliday.values())
                  .map(holiday -> Map.entry(holiday.title(), holiday.name())),
              Stream.of(
                  Map.entry("Ramazon hayit", "RAMAZON_HAYIT"),
                  Map.entry("Qurbon hayit", "QURBON_HAYIT")))
          .collect(toUnmodifiableMap(Map.Entry::getKey, Map.Entry::getValue));

  private HolidayNames() {}

  /** The holiday's name in a language; a name that the law does not know stays as it was given. */
  static String in(Locale language, String name) {
    String key = name == null ? null : KEYS.get(name);
    return key == null ? name : ResourceBundle.getBundle(BUNDLE, language, EXACT).getString(key);
  }
}
