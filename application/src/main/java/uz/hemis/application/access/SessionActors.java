package uz.hemis.application.access;

import java.util.Optional;
import java.util.UUID;

/** Whom a session lets act at this moment; asked at every request, so that revocation is felt. */
public interface SessionActors {

  /**
   * The person of the session in the active role.
   *
   * @return empty when the session has ended, the account is closed or the role is no longer held
   */
  Optional<SignedIn> find(UUID account, UUID session);
}
