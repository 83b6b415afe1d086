package uz.hemis.application.corrections;

import java.util.UUID;
import uz.hemis.domain.access.Actor;
import uz.hemis.domain.corrections.OwnDataEntry;

/** People propose corrections of their own data (4.2); the HR department decides (4.3). */
public interface ProposeOwnCorrection {

  /** The kind of the proposals; personnel makes the correction when it is approved. */
  String KIND = "OWN_DATA";

  /**
   * An undecided correction that the same person proposed before becomes void.
   *
   * @return the proposal
   * @throws uz.hemis.domain.shared.rule.RuleBroken {@code OWN_CARD_MISSING}, {@code
   *     OWN_CORRECTION_EMPTY}, {@code FILE_UNKNOWN}, and every fault of the data at once
   */
  UUID propose(Actor actor, Command command);

  /**
   * @param data what is to be corrected
   * @param file a paper uploaded as {@code OWN_DATA}; null for none
   */
  record Command(OwnDataEntry data, String reason, UUID file) {}
}
