package uz.hemis.adapters.rest.structure;

import java.util.List;
import java.util.Locale;
import uz.hemis.domain.structure.Names;
import uz.hemis.openapi.model.NamesInFourLanguages;

/** Between the contract's names and those of the domain. */
public final class NamesMapping {

  private NamesMapping() {}

  public static Names toNames(NamesInFourLanguages names) {
    return new Names(names.uzLatn(), names.uzCyrl(), names.ru(), names.en());
  }

  public static List<Names> toNames(List<NamesInFourLanguages> names) {
    return names.stream().map(NamesMapping::toNames).toList();
  }

  public static NamesInFourLanguages toNames(Names names) {
    return new NamesInFourLanguages(names.uzLatn(), names.uzCyrl(), names.ru(), names.en());
  }

  /** The name in the language, or in Uzbek, Latin script, where there is none. */
  public static String nameIn(Locale language, Names names) {
    String name =
        switch (language.toLanguageTag()) {
          case "uz-Cyrl" -> names.uzCyrl();
          case "ru" -> names.ru();
          case "en" -> names.en();
          default -> names.uzLatn();
        };
    return name == null ? names.uzLatn() : name;
  }
}
