package uz.hemis.application.monitoring;

/** Keeps the counts behind the boards short (order, clause 3); no person asks for it. */
public interface FoldTallies {

  /**
   * Folds some of what was added since.
   *
   * @param limit the most additions in one transaction
   * @return how many were folded; fewer than the limit when none is left
   */
  int fold(int limit);
}
