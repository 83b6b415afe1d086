package uz.hemis.domain.files;

/** What an uploaded file is meant to prove. */
public enum FilePurpose {
  /** An order (buyruq) of the institution: 2.1, 3.1.3. */
  ORDER,
  /** The document that justifies late entry: order, clause 5. */
  JUSTIFICATION,
  /** The explanatory letter of the responsible employee: order, clause 5. */
  EMPLOYEE_LETTER,
  /** The explanatory letter of the head: order, clause 5. */
  HEAD_LETTER,
  /** An act (dalolatnoma): of hand-over, 2.2; of receipt and writing off of blanks, 3.1.12. */
  ACT,
  /** A paper that proves a person's own data: 4.2. */
  OWN_DATA
}
