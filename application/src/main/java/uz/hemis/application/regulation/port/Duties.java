package uz.hemis.application.regulation.port;

import java.util.List;
import uz.hemis.domain.regulation.Duty;

/** The catalogue of duties. */
public interface Duties {

  /**
   * The rows with the code, one per version of the regulation.
   *
   * @throws uz.hemis.domain.shared.rule.RuleBroken {@code DUTY_UNKNOWN}
   */
  List<Duty> get(String code);

  /** Every row of every version. */
  List<Duty> list();
}
