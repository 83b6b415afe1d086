package uz.hemis.application.catalogue;

import java.time.LocalDate;
import uz.hemis.domain.catalogue.Heading;
import uz.hemis.domain.catalogue.LegalAct;
import uz.hemis.domain.regulation.GrantTerm;

/**
 * A heading as it is entered (order, clause 2); everything but the title may be settled later.
 *
 * @param order the order that approves the version; its members may be null
 * @param basis the order that it carries out; its members may be null
 * @param inForceFrom the first day in force; null while it is not settled
 * @param grant how long a late-entry permit may last; null to leave it as it is
 * @param changeNote what changes and why; null for none
 */
public record HeadingEntry(
    String title,
    LegalAct order,
    LegalAct basis,
    LocalDate inForceFrom,
    Grant grant,
    String changeNote) {

  /**
   * The lengths of a late-entry permit (order, clause 5).
   *
   * @param defaultWorkingDays 1 to 366, when the decision names no last day
   * @param maxDays 1 to 366, the longest in calendar days
   */
  public record Grant(int defaultWorkingDays, int maxDays) {}

  Heading toHeading(GrantTerm standing) {
    GrantTerm term =
        grant == null ? standing : Heading.grant(grant.defaultWorkingDays(), grant.maxDays());
    return new Heading(title, order, basis, inForceFrom, term, changeNote);
  }
}
