package uz.hemis.domain.shared.person;

import java.util.regex.Pattern;
import uz.hemis.domain.shared.rule.RuleBroken;

/**
 * Number of a passport or identity card, written without blanks. Confidential: it prints masked.
 *
 * @param value two capitals and seven digits for citizens; up to 15 capitals, digits and hyphens
 *     for others
 */
public record IdentityDocument(String value) {

  private static final Pattern CITIZEN = Pattern.compile("[A-Z]{2}[0-9]{7}");
  private static final Pattern ANY = Pattern.compile("[A-Z0-9][A-Z0-9-]{0,14}");
  private static final int SHOWN = 2;

  public IdentityDocument {
    if (value == null || !ANY.matcher(value).matches()) {
      throw new RuleBroken(PersonRule.DOCUMENT_MALFORMED);
    }
  }

  /** The document of a person of this citizenship. */
  public static IdentityDocument entered(String value, Citizenship citizenship) {
    IdentityDocument document = new IdentityDocument(value);
    if (citizenship == Citizenship.UZBEKISTAN && !CITIZEN.matcher(value).matches()) {
      throw new RuleBroken(PersonRule.DOCUMENT_MALFORMED);
    }
    return document;
  }

  /** The number with all but its last two signs hidden. */
  public String masked() {
    int hidden = Math.max(value.length() - SHOWN, 0);
    return "*".repeat(hidden) + value.substring(hidden);
  }

  @Override
  public String toString() {
    return masked();
  }
}
