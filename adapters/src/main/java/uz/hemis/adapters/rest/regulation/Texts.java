package uz.hemis.adapters.rest.regulation;

import java.util.Locale;
import uz.hemis.domain.regulation.Text;

/** Sentences of the regulation in the language of the reader. */
public final class Texts {

  private Texts() {}

  /** The text in one of the four languages of the system. */
  public static String in(Locale language, Text text) {
    return switch (language.toLanguageTag()) {
      case "en" -> text.en();
      case "ru" -> text.ru();
      case "uz-Cyrl" -> text.uzCyrl();
      default -> text.uzLatn();
    };
  }
}
