package uz.hemis.domain.audit;

import java.util.Arrays;

/**
 * The end of one chain of the record.
 *
 * @param chain 0 to 15
 * @param sequence number of the last entry; 0 when there is none yet
 * @param mac keyed hash of the last entry; empty when there is none yet
 */
public record ChainTail(int chain, long sequence, byte[] mac) {

  /** How many chains the record has, so that as many deeds are recorded at a time. */
  public static final int CHAINS = 16;

  /** Whether the chain ends with this entry. */
  boolean isAt(long otherSequence, byte[] otherMac) {
    return sequence == otherSequence && Arrays.equals(mac, otherMac);
  }
}
