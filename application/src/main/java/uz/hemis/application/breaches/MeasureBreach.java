package uz.hemis.application.breaches;

import java.util.UUID;
import uz.hemis.domain.access.Actor;
import uz.hemis.domain.breaches.Measure;

/** The leadership takes a measure about a breach (order, clause 3: O-3.2). */
public interface MeasureBreach {

  /**
   * @throws uz.hemis.domain.shared.rule.RuleBroken {@code MEASURE_ORDER_MISSING}, {@code
   *     MEASURE_ORDER_DATE_UNFIT}, {@code MEASURE_UNREASONED}, {@code BREACH_MEASURED}, {@code
   *     BREACH_CLOSED}, {@code OWN_BREACH}
   */
  void measure(Actor actor, Command command);

  /** The measure. */
  record Command(UUID breach, Measure.Entry measure) {}
}
