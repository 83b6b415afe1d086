package uz.hemis.application.regulation.port;

import uz.hemis.domain.regulation.DutyInstance;

/** Whoever has to know of a duty that was missed or done late, in the same transaction. */
public interface DutyFollowers {

  /** Its term ended without the entry. */
  void missed(DutyInstance instance);

  /** It was fulfilled after its term: a hard one under a permit. */
  void doneLate(DutyInstance instance);
}
