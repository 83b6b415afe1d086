package uz.hemis.domain.structure;

import java.util.UUID;
import java.util.regex.Pattern;
import uz.hemis.domain.shared.rule.Faults;
import uz.hemis.domain.shared.time.WeekType;

/**
 * The institution that the installation belongs to; there is one.
 *
 * @param version the version that was kept; a new one has 0
 * @param names its names
 * @param code its code in the classifier of institutions, three or four digits
 * @param taxpayerNumber STIR, nine digits
 * @param week its working week, by which terms are counted
 * @param address its address; may be null
 */
public record Institution(
    long version, Names names, String code, String taxpayerNumber, WeekType week, String address) {

  /** How the institution as a whole is named where a unit is named otherwise. */
  public static final UUID SUBJECT = new UUID(0, 0);

  private static final Pattern CODE = Pattern.compile("[0-9]{3,4}");
  private static final Pattern TAXPAYER_NUMBER = Pattern.compile("[0-9]{9}");

  public Institution {
    new Faults()
        .addIf(names == null, StructureRule.NAME_MISSING, "/names")
        .addIf(!fits(CODE, code), StructureRule.INSTITUTION_CODE_UNFIT, "/code")
        .addIf(
            !fits(TAXPAYER_NUMBER, taxpayerNumber),
            StructureRule.TAXPAYER_NUMBER_UNFIT,
            "/taxpayerNumber")
        .addIf(week == null, StructureRule.WEEK_TYPE_MISSING, "/week")
        .throwIfAny();
  }

  private static boolean fits(Pattern pattern, String value) {
    return value != null && pattern.matcher(value).matches();
  }
}
