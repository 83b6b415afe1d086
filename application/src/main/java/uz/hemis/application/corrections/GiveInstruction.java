package uz.hemis.application.corrections;

import java.time.LocalDate;
import java.util.Set;
import java.util.UUID;
import uz.hemis.domain.access.Actor;

/** The leadership instructs the super administrator to correct others' data (3.1.1). */
public interface GiveInstruction {

  /**
   * @return the new instruction
   * @throws uz.hemis.domain.shared.rule.RuleBroken {@code INSTRUCTION_ORDER_MISSING}, {@code
   *     INSTRUCTION_ORDER_IN_FUTURE}, {@code INSTRUCTION_TERM_UNFIT}, {@code FILE_UNKNOWN}
   */
  UUID give(Actor actor, Command command);

  /**
   * @param order number, date and file
   * @param text what is to be corrected
   * @param subjects the things to be corrected; empty when not bound to particular ones
   * @param validUntil last day
   */
  record Command(OrderEntry order, String text, Set<UUID> subjects, LocalDate validUntil) {}

  /** Number, date and file as entered; each may be missing. */
  record OrderEntry(String number, LocalDate date, UUID file) {

    /** Nothing was entered. */
    public static final OrderEntry NONE = new OrderEntry(null, null, null);
  }
}
