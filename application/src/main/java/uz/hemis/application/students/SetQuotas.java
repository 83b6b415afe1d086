package uz.hemis.application.students;

import java.util.List;
import java.util.UUID;
import uz.hemis.domain.access.Actor;
import uz.hemis.domain.students.QuotaTarget;

/** The marketing department enters the quotas of admission that an order set (3.1.11). */
public interface SetQuotas {

  /**
   * Enters the quotas of one order, all or none.
   *
   * @return the quotas in the order of the entry
   * @throws uz.hemis.domain.shared.rule.RuleBroken {@code ENTRY_CLOSED} after the term that the
   *     catalogue sets, {@code QUOTA_EXISTS}, and every fault of the entry at once
   */
  List<UUID> set(Actor actor, OrderEntry order, List<Line> lines);

  /**
   * @param places 1 to 100000
   */
  record Line(QuotaTarget target, int places) {}
}
