package uz.hemis.application.monitoring.port;

/** What the boards count. */
@FunctionalInterface
public interface Tallies {

  /**
   * Folds what writers have added into the tallies; readers see the same sums throughout.
   *
   * @return how many additions were folded; 0 also while another node does it
   */
  int fold();
}
