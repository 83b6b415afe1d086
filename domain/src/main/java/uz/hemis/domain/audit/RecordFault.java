package uz.hemis.domain.audit;

/**
 * One place where the record is not as it was written (3.1.1, 4.2).
 *
 * @param chain the chain; null for the anchors
 * @param sequence number of the entry in the chain, or of the line among the anchors
 * @param kind what is wrong
 */
public record RecordFault(Integer chain, long sequence, Kind kind) {

  /** What can be wrong with the record. */
  public enum Kind {
    /** The entry was changed, or was never written by the system. */
    ALTERED,
    /** Entries are gone, the first of which is named. */
    MISSING,
    /** The entry stands in another place than the one it was written for. */
    REORDERED,
    /** The chain does not end where the system left it. */
    TAIL_DIFFERS,
    /** The chain ends before an end that was anchored outside the database. */
    CUT_OFF,
    /** A line among the anchors was changed or is gone. */
    ANCHOR_ALTERED
  }
}
