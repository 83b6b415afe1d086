package uz.hemis.domain.movements;

import java.util.UUID;

/**
 * Where an order sends a study, as it says; a null member leaves as it is.
 *
 * @param curriculum another curriculum, of a transfer or restoration
 * @param course another course, of a transfer, restoration or return
 * @param group the group on the way to which it is; null for none
 * @param paymentForm code of another form of payment, of a transfer or restoration
 */
public record Destination(UUID curriculum, Integer course, UUID group, String paymentForm) {

  /** Nothing but the movement itself. */
  public static final Destination NONE = new Destination(null, null, null, null);

  /** Whether it says anything but a group. */
  boolean leadsElsewhere() {
    return curriculum != null || course != null || paymentForm != null;
  }
}
