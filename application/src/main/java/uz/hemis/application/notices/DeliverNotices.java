package uz.hemis.application.notices;

import uz.hemis.application.notices.port.Letter;
import uz.hemis.application.notices.port.Post;

/**
 * Delivers notices by e-mail (5.2), one at a time: claimed in one transaction, handed over in none,
 * the receipt kept in another. Any number of nodes may do so at once.
 */
public interface DeliverNotices {

  /** What the next claim gave. */
  sealed interface Claim permits Nothing, Settled, Claimed {}

  /** No delivery is due. */
  record Nothing() implements Claim {}

  /** A delivery that was due is over without a letter. */
  record Settled() implements Claim {}

  /**
   * A letter to hand over within the lease.
   *
   * @param letter the letter
   * @param tries which try it is
   */
  record Claimed(Letter letter, int tries) implements Claim {}

  /** Claims the delivery that has been due longest. */
  Claim claim();

  /** Keeps what became of the letter. */
  void keep(Claimed claimed, Post.Receipt receipt);
}
