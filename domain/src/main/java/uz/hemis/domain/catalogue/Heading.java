package uz.hemis.domain.catalogue;

import java.time.LocalDate;
import java.util.Map;
import java.util.Objects;
import uz.hemis.domain.regulation.GrantTerm;
import uz.hemis.domain.shared.rule.RuleBroken;

/**
 * What stands above the rows of a version (order, clauses 2 and 6).
 *
 * @param title what people call the version
 * @param order the order that approves it
 * @param basis the order that it carries out, such as 92 of 2024-03-29; its members may be null
 * @param inForceFrom the first day in force; null while it is not settled
 * @param grant how long a late-entry permit may last
 * @param changeNote what changes and why, for its readers; null for none
 */
public record Heading(
    String title,
    LegalAct order,
    LegalAct basis,
    LocalDate inForceFrom,
    GrantTerm grant,
    String changeNote) {

  public Heading {
    Objects.requireNonNull(title, "title");
    Objects.requireNonNull(order, "order");
    Objects.requireNonNull(basis, "basis");
    Objects.requireNonNull(grant, "grant");
  }

  /**
   * The grant term out of its lengths, each from 1 to 366.
   *
   * @throws RuleBroken {@link CatalogueRule#GRANT_TERM_UNFIT}
   */
  public static GrantTerm grant(int defaultWorkingDays, int maxDays) {
    if (defaultWorkingDays > maxDays) {
      throw new RuleBroken(
          CatalogueRule.GRANT_TERM_UNFIT,
          "/grant/defaultWorkingDays",
          Map.of("defaultWorkingDays", defaultWorkingDays, "maxDays", maxDays));
    }
    return new GrantTerm(defaultWorkingDays, maxDays);
  }
}
