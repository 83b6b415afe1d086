package uz.hemis.domain.access;

import java.time.Instant;
import java.util.Objects;
import java.util.UUID;

/**
 * What lasts from sign-in to sign-out (2.3). In it the person acts in one role (1.3).
 *
 * @param id its identifier
 * @param account the account
 * @param assignment the assignment of the active role
 * @param createdAt when the person signed in
 * @param expiresAt when the person has to sign in again
 * @param address network address of the sign-in
 */
public record Session(
    UUID id, UUID account, UUID assignment, Instant createdAt, Instant expiresAt, String address) {

  /** Why a session ended before its time. */
  public enum End {
    SIGNED_OUT,
    SIGNED_OUT_EVERYWHERE,
    PASSWORD_CHANGED,
    PASSWORD_RESET,
    ACCOUNT_DISABLED,
    REFRESH_TOKEN_REUSED
  }

  public Session {
    Objects.requireNonNull(id, "id");
    Objects.requireNonNull(account, "account");
    Objects.requireNonNull(assignment, "assignment");
    Objects.requireNonNull(createdAt, "createdAt");
    Objects.requireNonNull(expiresAt, "expiresAt");
  }

  /** The same session in another role. */
  public Session actingIn(UUID other) {
    return new Session(id, account, other, createdAt, expiresAt, address);
  }
}
