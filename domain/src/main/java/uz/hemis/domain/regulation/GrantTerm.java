package uz.hemis.domain.regulation;

/**
 * How long a late-entry permit may last. The order sets no length, so it is data of the regulation
 * version.
 *
 * @param defaultWorkingDays length when the decision names no last day, 1 to {@code maxDays}
 * @param maxDays the longest permit, in calendar days after the decision, 1 to 366
 */
public record GrantTerm(int defaultWorkingDays, int maxDays) {

  public GrantTerm {
    if (defaultWorkingDays < 1 || maxDays < defaultWorkingDays || maxDays > 366) {
      throw new IllegalArgumentException("grant: " + defaultWorkingDays + " of " + maxDays);
    }
  }
}
