package uz.hemis.application.shared;

/** What the running transaction has written and the store would judge only at its end. */
public interface PendingWrites {

  /**
   * Has all of it judged now, as the end of the transaction would.
   *
   * @throws RuntimeException as the end of the transaction would
   */
  void judge();
}
