package uz.hemis.application.shared;

import java.util.UUID;

/**
 * The answers that were given under idempotency keys, kept in the transaction of the deed for 72
 * hours. A deed repeated under its key is not done again; it gets the answer of the first time.
 */
public interface KeptAnswers {

  /** What is known of a key. */
  sealed interface Claim permits Free, InFlight, Answered {}

  /** The key is new; it is claimed until the transaction ends. */
  record Free() implements Claim {}

  /** A deed under the key has not ended yet. */
  record InFlight() implements Claim {}

  /**
   * The key belongs to a deed that was done.
   *
   * @param sameRequest whether it was done for the same request
   */
  record Answered(Answer answer, boolean sameRequest) implements Claim {}

  /**
   * An answer.
   *
   * @param status HTTP status
   * @param body JSON
   */
  record Answer(int status, byte[] body) {}

  /**
   * Claims the account's key in the running transaction.
   *
   * @param request hash of the request, over its operation and all that was sent
   */
  Claim claim(UUID account, String key, byte[] request);

  /**
   * Keeps the answer to the request under the account's key.
   *
   * @return whether it was kept; not, when another deed under the key was faster
   */
  boolean keep(UUID account, String key, byte[] request, Answer answer);
}
