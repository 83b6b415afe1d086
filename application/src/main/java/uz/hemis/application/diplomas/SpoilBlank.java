package uz.hemis.application.diplomas;

import java.util.UUID;
import uz.hemis.domain.access.Actor;
import uz.hemis.domain.diplomas.BlankAct;

/** Sets a blank spoiled and writes it off (annex 12, process 2). */
public interface SpoilBlank {

  /**
   * @throws uz.hemis.domain.shared.rule.RuleBroken {@code SPOILING_UNREASONED}, {@code
   *     BLANK_ACT_MISSING}, {@code BLANK_ACT_DATE_UNFIT} all at once; {@code BLANK_USED}, {@code
   *     NOT_FOUND}, {@code FILE_UNKNOWN}
   */
  void spoil(Actor actor, Command command);

  /**
   * The writing off.
   *
   * @param reason null when none was entered
   * @param act the act that writes it off
   */
  record Command(UUID blank, String reason, BlankAct act) {}
}
