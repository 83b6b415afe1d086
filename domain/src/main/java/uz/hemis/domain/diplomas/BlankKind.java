package uz.hemis.domain.diplomas;

/** What a blank is for (annex 12, process 2). */
public enum BlankKind {
  DIPLOMA,
  /** The supplement (ilova) with what was achieved in each subject. */
  SUPPLEMENT;

  /** The kind of the other part of the same diploma. */
  public BlankKind other() {
    return this == DIPLOMA ? SUPPLEMENT : DIPLOMA;
  }
}
