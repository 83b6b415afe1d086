package uz.hemis.application.regulation;

/**
 * Notes duties whose term ended without the entry (order, clauses 3 and 5): hard ones, and soft
 * ones whose term the text states; no person asks for it.
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
