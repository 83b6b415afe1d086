package uz.hemis.application.security.query;

import java.time.Instant;
import java.util.List;
import java.util.UUID;
import uz.hemis.domain.access.Role;
import uz.hemis.domain.access.UserClass;

/**
 * An account that lies unused.
 *
 * @param lastSignInAt null when nobody ever signed in with it
 * @param roles that its person holds today
 */
public record IdleAccountView(
    UUID account,
    String login,
    UserClass userClass,
    UUID person,
    String personName,
    Instant createdAt,
    Instant lastSignInAt,
    List<Role> roles) {

  public IdleAccountView {
    roles = List.copyOf(roles);
  }
}
