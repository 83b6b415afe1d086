package uz.hemis.application.movements;

import java.math.BigDecimal;
import uz.hemis.domain.access.Actor;
import uz.hemis.domain.movements.PromotionThreshold;

/** The grade point average from which the institution promotes (resolution 824, clause 42). */
public interface SetPromotionThreshold {

  /**
   * Sets it, for orders from now on.
   *
   * @param threshold 2.4 to 3.0
   * @param version of the threshold that was seen
   */
  void set(Actor actor, BigDecimal threshold, long version);

  /** The one in force. */
  Setting get(Actor actor);

  /** What is set, and how often it was changed. */
  record Setting(PromotionThreshold threshold, long version) {}
}
