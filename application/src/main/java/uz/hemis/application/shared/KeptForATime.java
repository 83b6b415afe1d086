package uz.hemis.application.shared;

import java.time.Duration;
import java.time.Instant;

/** Things that the installation keeps for a time only and then removes. */
public interface KeptForATime {

  /** How long one is kept at least. */
  Duration term();

  /**
   * Removes, in the running transaction, those whose time began before the moment. Several nodes
   * may do so at once: what one is removing the others pass over.
   *
   * @return how many were removed
   */
  int removeBefore(Instant moment);
}
