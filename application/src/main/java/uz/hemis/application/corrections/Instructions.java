package uz.hemis.application.corrections;

import java.util.UUID;
import uz.hemis.domain.access.Actor;

/**
 * Binds the super administrator's changes of others' data to the leadership's instruction (3.1.1).
 * Asked by other areas within their own permission and transaction.
 */
public interface Instructions {

  /** The header of a request in which the instruction is named. */
  String HEADER = "Correction-Instruction";

  /**
   * Asks a super administrator for an instruction in force that covers the thing, and keeps its
   * use; other roles act within their own duty and need none.
   *
   * @param subject the thing that is changed or removed; null for no particular thing
   * @throws uz.hemis.domain.shared.rule.RuleBroken {@code INSTRUCTION_MISSING}, {@code
   *     INSTRUCTION_NOT_IN_FORCE}, {@code INSTRUCTION_OF_ANOTHER_THING}
   */
  void requireFor(Actor actor, UUID subject);
}
