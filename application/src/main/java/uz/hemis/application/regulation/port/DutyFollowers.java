package uz.hemis.application.regulation.port;

import uz.hemis.domain.regulation.DutyInstance;

/** Whoever has to know what becomes of a hard duty, in the same transaction. */
public interface DutyFollowers {

  /** Its term ended without the entry. */
  void missed(DutyInstance instance);

  /** It was fulfilled after its term, under a permit. */
  void doneLate(DutyInstance instance);
}
