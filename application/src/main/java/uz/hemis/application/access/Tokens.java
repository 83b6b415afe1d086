package uz.hemis.application.access;

import java.util.List;
import uz.hemis.domain.access.Role;

/**
 * What a client holds of its session.
 *
 * @param accessToken for each request
 * @param refreshToken exchanged once for new tokens
 * @param expiresIn seconds until the access token ends
 * @param roles the roles that the person may act in, the one held longest first
 */
public record Tokens(String accessToken, String refreshToken, int expiresIn, List<Role> roles) {

  public Tokens {
    roles = List.copyOf(roles);
  }

  /** Tells nothing of the tokens. */
  @Override
  public String toString() {
    return "Tokens[roles=" + roles + "]";
  }
}
