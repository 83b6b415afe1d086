package uz.hemis.domain.clearance;

import uz.hemis.domain.shared.rule.Refusal;
import uz.hemis.domain.shared.rule.Rule;

/** Rules about clearance sheets: 3.1.14 and 4.3. */
public enum ClearanceRule implements Rule {
  /** A study has one sheet at a time. */
  SHEET_OPEN("3.1.14", Refusal.CONFLICT),
  /**
   * A sheet is opened for who studies, or who is on leave or left on the course and is expelled.
   */
  SHEET_REASON_UNFIT("3.1.14", Refusal.CONFLICT),
  /** A sheet that is complete or given up does not change. */
  SHEET_CLOSED("3.1.14", Refusal.CONFLICT),
  /** Only the role of the section decides on it. */
  SECTION_OF_ANOTHER_ROLE("3.1.14", Refusal.FORBIDDEN),
  /** The sheet has no such section, or it does not concern the student. */
  SECTION_NOT_APPLICABLE("3.1.14", Refusal.CONFLICT),
  /** What a section has approved stays approved. */
  SECTION_APPROVED("3.1.14", Refusal.CONFLICT),
  /** A debt says what is owed. */
  DEBT_NOTE_MISSING("3.1.14", Refusal.INVALID),
  /** While a debt stands the section does not approve. */
  DEBT_OPEN("3.1.14", Refusal.CONFLICT),
  /** Only a debt that stands is settled. */
  DEBT_MISSING("3.1.14", Refusal.CONFLICT),
  /** Nobody approves or confirms the own sheet, nor one that the same human being opened. */
  OWN_SHEET("4.3", Refusal.CONFLICT),
  /** The sheet is confirmed when every section has approved. */
  SECTIONS_WAITING("3.1.14", Refusal.CONFLICT),
  /** Who approved a section does not confirm the sheet. */
  CONFIRMER_APPROVED("4.3", Refusal.CONFLICT);

  private final String clause;
  private final Refusal refusal;

  ClearanceRule(String clause, Refusal refusal) {
    this.clause = clause;
    this.refusal = refusal;
  }

  @Override
  public String clause() {
    return clause;
  }

  @Override
  public Refusal refusal() {
    return refusal;
  }
}
