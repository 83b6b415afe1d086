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

  /** The key belongs to a deed that was done. */
  record Answered(Answer answer) implements Claim {}

  /**
   * An answer with the request that it was given to.
   *
   * @param operation id of the operation
   * @param fingerprint hash of the request
   * @param status HTTP status of the answer
   * @param body JSON of the answer
   */
  record Answer(String operation, byte[] fingerprint, int status, byte[] body) {}

  /** Claims the account's key in the running transaction. */
  Claim claim(UUID account, String key);

  /**
   * Keeps the answer under the account's key.
   *
   * @return whether it was kept; not, when another deed under the key was faster
   */
  boolean keep(UUID account, String key, Answer answer);
}
