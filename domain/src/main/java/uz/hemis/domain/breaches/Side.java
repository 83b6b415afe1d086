package uz.hemis.domain.breaches;

import uz.hemis.domain.files.FilePurpose;

/** In what quality a person speaks about a breach (order, clause 5). */
public enum Side {
  /** The person who answered for the duty. */
  RESPONSIBLE(FilePurpose.EMPLOYEE_LETTER),
  /** The head of that person. */
  HEAD(FilePurpose.HEAD_LETTER);

  private final FilePurpose letter;

  Side(FilePurpose letter) {
    this.letter = letter;
  }

  /** What a file must have been uploaded for to be the explanatory letter of this side. */
  public FilePurpose letter() {
    return letter;
  }
}
