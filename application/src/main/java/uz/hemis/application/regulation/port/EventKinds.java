package uz.hemis.application.regulation.port;

import uz.hemis.domain.regulation.EventKind;

/** The kinds of events that the regulation knows. */
public interface EventKinds {

  /**
   * @throws uz.hemis.domain.shared.rule.RuleBroken {@code EVENT_KIND_UNKNOWN}
   */
  EventKind get(String code);
}
