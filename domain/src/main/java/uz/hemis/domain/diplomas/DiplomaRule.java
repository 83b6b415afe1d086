package uz.hemis.domain.diplomas;

import uz.hemis.domain.shared.rule.Refusal;
import uz.hemis.domain.shared.rule.Rule;

/** Rules about diplomas and their blanks: 3.1.12 and annex 12. */
public enum DiplomaRule implements Rule {
  /** A series has one to three Latin capitals. */
  BLANK_SERIES_MALFORMED("3.1.12", Refusal.INVALID),
  /** A number has six to eight digits. */
  BLANK_NUMBER_MALFORMED("3.1.12", Refusal.INVALID),
  /** The numbers of a range have as many digits, and the first is not behind the last. */
  BLANK_RANGE_UNFIT("3.1.12", Refusal.INVALID),
  /** One act receives so many blanks at the most. */
  BLANK_RANGE_TOO_LONG("3.1.12", Refusal.INVALID),
  /** A blank is received once. */
  BLANK_RANGE_OVERLAPS("3.1.12", Refusal.CONFLICT),
  /** Blanks are those of bachelors and masters. */
  BLANK_EDUCATION_TYPE_UNFIT("3.1.12", Refusal.INVALID),
  /** Blanks are received and written off by an act with its number, date and file. */
  BLANK_ACT_MISSING("3.1.12", Refusal.INVALID),
  /** An act is not of a day to come, and none writes off what was not yet received. */
  BLANK_ACT_DATE_UNFIT("3.1.12", Refusal.INVALID),
  /** Who finds a blank spoiled says why. */
  SPOILING_UNREASONED("annex 12", Refusal.INVALID),
  /** What is issued or spoiled stays so. */
  BLANK_USED("annex 12", Refusal.CONFLICT),
  /** No blank of the sort is unused. */
  BLANKS_EXHAUSTED("annex 12", Refusal.CONFLICT),
  /** The blank that was named was never received. */
  BLANK_UNKNOWN("annex 12", Refusal.INVALID),
  /** The blank that was named is of another kind, education type or category. */
  BLANK_OF_ANOTHER_SORT("annex 12", Refusal.INVALID),
  /** A diploma and its supplement are each printed on one blank. */
  DIPLOMA_HAS_BLANK("annex 12", Refusal.CONFLICT),

  /** Diplomas are prepared for those who graduated. */
  NOT_GRADUATED("3.1.12", Refusal.CONFLICT),
  /** A study has one diploma in force. */
  DIPLOMA_EXISTS("3.1.12", Refusal.CONFLICT),
  /** A number of the register is given once. */
  REGISTER_NUMBER_TAKEN("3.1.12", Refusal.CONFLICT),
  /** A diploma is registered after the decision, and not on a day to come. */
  REGISTER_DATE_UNFIT("3.1.12", Refusal.INVALID),
  /** The programme awards no such qualification. */
  QUALIFICATION_UNKNOWN("3.1.12", Refusal.INVALID),
  /** Where the curriculum has a graduation work, the diploma names its title. */
  GRADUATION_WORK_UNTITLED("3.1.12", Refusal.INVALID),
  /** The supplement shows results, and each of them is passed. */
  DIPLOMA_RESULTS_INCOMPLETE("3.1.12", Refusal.CONFLICT),
  /** A subject of a semester stands in the supplement once. */
  SUPPLEMENT_SUBJECT_REPEATED("3.1.12", Refusal.CONFLICT),
  /** From the setting of the print status on the data are not edited. */
  DIPLOMA_LOCKED("annex 12", Refusal.CONFLICT),
  /** The fact of printing is recorded once. */
  PRINTING_RECORDED("annex 12", Refusal.CONFLICT),
  /** Printing follows the registration, and is not of a day to come. */
  PRINTING_DATE_UNFIT("annex 12", Refusal.INVALID),
  /** A print status is set after the printing. */
  PRINTING_UNRECORDED("annex 12", Refusal.CONFLICT),
  /** The print status of a part is set once. */
  PRINT_STATUS_STANDS("annex 12", Refusal.CONFLICT),
  /** A diploma is handed over with its supplement, when both are printed. */
  DIPLOMA_UNPRINTED("annex 12", Refusal.CONFLICT),
  /** A diploma is handed over once. */
  DIPLOMA_HANDED_OVER("3.1.12", Refusal.CONFLICT),
  /** A diploma is handed over when the clearance sheet for graduation is complete. */
  CLEARANCE_INCOMPLETE("3.1.14", Refusal.CONFLICT),
  /** A diploma is handed over after the printing, and not on a day to come. */
  HAND_OVER_DATE_UNFIT("3.1.12", Refusal.INVALID),
  /** What a duplicate has replaced is no longer in force. */
  DIPLOMA_REPLACED("annex 12", Refusal.CONFLICT),
  /** While the data may be edited, no duplicate is needed. */
  DUPLICATE_NEEDLESS("annex 12", Refusal.CONFLICT);

  private final String clause;
  private final Refusal refusal;

  DiplomaRule(String clause, Refusal refusal) {
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
