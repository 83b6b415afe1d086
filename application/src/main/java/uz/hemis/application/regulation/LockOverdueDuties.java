package uz.hemis.application.regulation;

/**
 * Notes hard duties whose term ended without the entry (order, clause 5); no person asks for it.
 */
public interface LockOverdueDuties {

  /**
   * Notes some of them and tells whoever follows.
   *
   * @param limit the most in one transaction
   * @return how many were noted; fewer than the limit when none is left
   */
  int lock(int limit);
}
