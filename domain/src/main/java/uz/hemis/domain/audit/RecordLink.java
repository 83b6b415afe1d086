package uz.hemis.domain.audit;

/** An entry of the record as a link of its chain. */
public interface RecordLink {

  /** The chain that the entry stands in. */
  int chain();

  /** The place in the chain, from 1 on. */
  long sequence();

  /** Keyed hash of the entry before it; empty for the first. */
  byte[] previousMac();

  /** Keyed hash of the entry itself. */
  byte[] mac();

  /** Whether the keyed hash is that of this very entry at the given place. */
  boolean isGenuineAt(int chain, long sequence);
}
