package uz.hemis.application.movements.port;

import uz.hemis.application.movements.SetPromotionThreshold.Setting;
import uz.hemis.domain.movements.PromotionThreshold;

/** The threshold of promotion that the institution has set. */
public interface PromotionThresholds {

  /** The one in force; the least that the law allows while none was set. */
  Setting get();

  /**
   * Keeps another.
   *
   * @param version of the one that was seen
   * @throws uz.hemis.domain.shared.rule.RuleBroken {@code VERSION_STALE}
   */
  void save(PromotionThreshold threshold, long version);
}
