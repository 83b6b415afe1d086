package uz.hemis.domain.notices;

/** How far the e-mail of a notice has come. In the system the notice is there at once. */
public enum DeliveryState {
  /** Waits for its next try. */
  PENDING,
  /** One node is sending it, within its lease. */
  SENDING,
  /** The mail server has taken it. */
  SENT,
  /** Given up after the last try. */
  FAILED,
  /** The person has no e-mail address. */
  NO_ADDRESS,
  /** Not sent: the person wants no e-mail, or the installation has no mail server. */
  OFF;

  /** Whether there is still something to do. */
  public boolean isOpen() {
    return this == PENDING || this == SENDING;
  }
}
