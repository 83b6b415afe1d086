package uz.hemis.domain.structure;

import java.util.regex.Pattern;
import uz.hemis.domain.shared.rule.Faults;

/**
 * How a unit is called.
 *
 * @param names its names
 * @param code its code, unique among open units
 */
public record UnitLabel(Names names, String code) {

  private static final Pattern CODE = Pattern.compile("[A-Za-z0-9./-]{1,16}");

  public UnitLabel {
    new Faults()
        .addIf(names == null, StructureRule.NAME_MISSING, "/names")
        .addIf(
            code == null || !CODE.matcher(code).matches(), StructureRule.UNIT_CODE_UNFIT, "/code")
        .throwIfAny();
  }
}
