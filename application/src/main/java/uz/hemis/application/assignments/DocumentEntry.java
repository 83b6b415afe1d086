package uz.hemis.application.assignments;

import java.time.LocalDate;
import java.util.UUID;
import uz.hemis.domain.shared.document.OfficialDocument;
import uz.hemis.domain.shared.rule.Rule;

/** An order, letter or act as entered; each member may be missing. */
public record DocumentEntry(String number, LocalDate date, UUID file) {

  /** Nothing was entered. */
  public static final DocumentEntry NONE = new DocumentEntry(null, null, null);

  /**
   * The paper.
   *
   * @throws uz.hemis.domain.shared.rule.RuleBroken with the rule for each missing member
   */
  public OfficialDocument required(Rule missing) {
    return OfficialDocument.required(missing, number, date, file);
  }
}
