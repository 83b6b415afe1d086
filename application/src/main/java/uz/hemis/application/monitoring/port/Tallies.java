package uz.hemis.application.monitoring.port;

/** What the boards count. */
@FunctionalInterface
public interface Tallies {

  /**
   * Folds some of what writers have added into the tallies; readers see the same sums throughout.
   *
   * @param limit how many additions at the most
   * @return how many additions were folded; 0 also while another node does it
   */
  int fold(int limit);
}
