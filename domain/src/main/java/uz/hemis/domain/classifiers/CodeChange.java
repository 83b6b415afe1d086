package uz.hemis.domain.classifiers;

/** What a version of a classifier changed against the one before. */
public enum CodeChange {
  /** The codes that the system brought with it. */
  LOADED,
  /** Codes were added. */
  ADDED,
  /** A code was named anew. */
  RENAMED,
  /** The day was set from which a code is not entered any more. */
  RETIRED,
  /** A code was brought back, or its coming retirement called off. */
  RESTORED
}
