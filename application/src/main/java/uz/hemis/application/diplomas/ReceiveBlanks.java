package uz.hemis.application.diplomas;

import java.util.UUID;
import uz.hemis.domain.access.Actor;
import uz.hemis.domain.diplomas.BlankReceipt;

/** Takes blanks into account that came by an act (3.1.12). */
public interface ReceiveBlanks {

  /**
   * @return the receipt
   * @throws uz.hemis.domain.shared.rule.RuleBroken what {@link BlankReceipt#of} refuses together
   *     with {@code CODE_UNKNOWN} and {@code CODE_RETIRED}; {@code BLANK_RANGE_OVERLAPS} when one
   *     of them was received before; {@code FILE_UNKNOWN}
   */
  UUID receive(Actor actor, BlankReceipt.Entry entry);
}
