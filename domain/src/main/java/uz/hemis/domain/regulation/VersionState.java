package uz.hemis.domain.regulation;

/** How far a version of the regulation has come (7.2). */
public enum VersionState {
  /** The ministry works on it. */
  DRAFT,
  /** It waits for the approval of a second person of the ministry. */
  SUBMITTED,
  /** It is law from its date on. */
  PUBLISHED,
  /** The ministry gave it up. */
  DROPPED
}
