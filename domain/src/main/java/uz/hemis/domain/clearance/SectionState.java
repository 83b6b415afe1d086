package uz.hemis.domain.clearance;

/** How a section of a clearance sheet stands. */
public enum SectionState {
  /** Nothing was said yet. */
  PENDING,
  /** A debt stands. */
  DEBT,
  /** The debt is settled; the approval is due. */
  SETTLED,
  /** The section has approved. */
  APPROVED,
  /** The section does not concern the student. */
  NOT_APPLICABLE
}
