package uz.hemis.domain.diplomas;

/** How a diploma stands (annex 12, process 1). */
public enum DiplomaState {
  /** Its data may be edited. */
  PREPARED,
  /** A print status was set: its data are locked. */
  PRINTED,
  /** The graduate has it. */
  HANDED_OVER,
  /** A duplicate took its place. */
  DUPLICATED
}
