package uz.hemis.domain.curriculum;

/** How far a curriculum has come (3.1.5, 4.3). */
public enum CurriculumState {
  /** It is worked on. */
  DRAFT,
  /** It lies before another person. */
  SUBMITTED,
  /** Students study under it, or may. */
  APPROVED,
  /** It was given up as a draft. */
  DROPPED
}
