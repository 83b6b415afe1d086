package uz.hemis.application.breaches.port;

import java.util.Map;
import uz.hemis.domain.regulation.DutyInstance;

/** What people call a duty. */
public interface DutyNames {

  /** What has to be done, by language tag. */
  Map<String, String> of(DutyInstance instance);
}
