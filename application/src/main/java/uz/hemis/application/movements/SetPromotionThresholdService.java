package uz.hemis.application.movements;

import java.math.BigDecimal;
import uz.hemis.application.movements.port.PromotionThresholds;
import uz.hemis.application.shared.UseCase;
import uz.hemis.domain.access.Actor;
import uz.hemis.domain.access.Permission;
import uz.hemis.domain.movements.PromotionThreshold;

@UseCase
class SetPromotionThresholdService implements SetPromotionThreshold {

  private final PromotionThresholds thresholds;

  SetPromotionThresholdService(PromotionThresholds thresholds) {
    this.thresholds = thresholds;
  }

  @Override
  public void set(Actor actor, BigDecimal threshold, long version) {
    actor.require(Permission.GRADING_SYSTEM_MANAGE);
    thresholds.save(new PromotionThreshold(threshold), version);
  }

  @Override
  public Setting get(Actor actor) {
    actor.require(Permission.STUDENT_VIEW);
    return thresholds.get();
  }
}
