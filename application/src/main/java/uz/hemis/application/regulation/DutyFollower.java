package uz.hemis.application.regulation;

import uz.hemis.domain.regulation.DutyInstance;

/**
 * Implemented by areas that act on what becomes of a hard duty (order, clause 3), in the
 * transaction in which it becomes so.
 */
public interface DutyFollower {

  /** Its term ended without the entry. */
  void missed(DutyInstance instance);

  /** It was fulfilled after its term, under a permit. */
  void doneLate(DutyInstance instance);
}
