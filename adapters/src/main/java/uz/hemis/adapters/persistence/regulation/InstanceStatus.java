package uz.hemis.adapters.persistence.regulation;

import uz.hemis.domain.regulation.DutyInstance;
import uz.hemis.domain.regulation.Enforcement;

/** What is kept of an opened duty's state; the rest follows from the day on which it is read. */
enum InstanceStatus {
  AWAITED,
  LOCKED,
  DONE,
  VOID;

  static InstanceStatus of(DutyInstance instance) {
    DutyInstance.Kept kept = instance.kept();
    if (kept.fulfilment() != null) {
      return DONE;
    }
    if (kept.taken()) {
      return VOID;
    }
    boolean locks = instance.duty().enforcement() == Enforcement.HARD;
    return kept.missed() && locks ? LOCKED : AWAITED;
  }
}
