package uz.hemis.application.regulation;

import uz.hemis.domain.regulation.DutyInstance;

/**
 * Implemented by areas that act on what becomes of a duty of which a missed term is a breach
 * (order, clause 3), in the transaction in which it becomes so.
 */
public interface DutyFollower {

  /** Its term ended without the entry. */
  void missed(DutyInstance instance);

  /** It was fulfilled after its term: a hard one under a permit. */
  void doneLate(DutyInstance instance);
}
