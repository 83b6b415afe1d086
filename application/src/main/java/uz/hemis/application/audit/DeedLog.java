package uz.hemis.application.audit;

/**
 * The record of deeds (3.1.1, 4.2): append-only, chained by hashes, written in the transaction of
 * the deed. The edge records every write and every read of personal data; use cases that no request
 * starts record their own.
 */
public interface DeedLog {

  /** Appends the deed in the running transaction. */
  void record(Deed deed);
}
