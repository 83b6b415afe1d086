package uz.hemis.application.diplomas;

import java.util.UUID;
import uz.hemis.domain.access.Actor;
import uz.hemis.domain.diplomas.HandOver;

/** Hands diplomas over to graduates who owe nothing (3.1.12, 3.1.14). */
@FunctionalInterface
public interface HandOverDiploma {

  /**
   * @throws uz.hemis.domain.shared.rule.RuleBroken {@code CLEARANCE_INCOMPLETE}, {@code
   *     DIPLOMA_UNPRINTED}, {@code DIPLOMA_HANDED_OVER}, {@code DIPLOMA_REPLACED}, {@code
   *     HAND_OVER_DATE_UNFIT}, {@code NOT_FOUND}
   */
  void handOver(Actor actor, UUID diploma, HandOver given);
}
