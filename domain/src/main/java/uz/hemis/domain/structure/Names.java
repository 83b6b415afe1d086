package uz.hemis.domain.structure;

import java.util.Map;
import uz.hemis.domain.shared.rule.Faults;

/**
 * A name in the languages of the system, each at most 256 characters.
 *
 * @param uzLatn Uzbek in Latin script, obligatory
 * @param uzCyrl Uzbek in Cyrillic script; may be null
 * @param ru Russian; may be null
 * @param en English; may be null
 */
public record Names(String uzLatn, String uzCyrl, String ru, String en) {

  /** The longest name. */
  public static final int MAX_LENGTH = 256;

  public Names {
    Faults faults = new Faults();
    faults.addIf(uzLatn == null || uzLatn.isBlank(), StructureRule.NAME_MISSING, "/uzLatn");
    requireShort(faults, "/uzLatn", uzLatn);
    requireShort(faults, "/uzCyrl", uzCyrl);
    requireShort(faults, "/ru", ru);
    requireShort(faults, "/en", en);
    faults.throwIfAny();
  }

  private static void requireShort(Faults faults, String field, String name) {
    if (name != null && name.length() > MAX_LENGTH) {
      faults.add(StructureRule.NAME_TOO_LONG, field, Map.of("maxLength", MAX_LENGTH));
    }
  }
}
