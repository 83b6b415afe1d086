package uz.hemis.domain.regulation;

import uz.hemis.domain.files.FilePurpose;

/** The three papers without which nobody opens a closed window (order, clause 5). */
public enum Paper {
  /** Asoslovchi hujjat: the document that justifies the reason. */
  JUSTIFICATION("justification", FilePurpose.JUSTIFICATION),
  /** Tushuntirish xati of the responsible employee. */
  EMPLOYEE_LETTER("employeeLetter", FilePurpose.EMPLOYEE_LETTER),
  /** Tushuntirish xati of the head. */
  HEAD_LETTER("headLetter", FilePurpose.HEAD_LETTER);

  private final String member;
  private final FilePurpose purpose;

  Paper(String member, FilePurpose purpose) {
    this.member = member;
    this.purpose = purpose;
  }

  /** JSON pointer of the paper within a request. */
  public String field() {
    return "/papers/" + member;
  }

  /** What a file must have been uploaded for to be this paper. */
  public FilePurpose purpose() {
    return purpose;
  }
}
