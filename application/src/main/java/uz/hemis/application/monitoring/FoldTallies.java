package uz.hemis.application.monitoring;

/** Keeps the counts behind the boards short (order, clause 3); no person asks for it. */
public interface FoldTallies {

  /** Folds what was added since, and tells how much it was. */
  int fold();
}
