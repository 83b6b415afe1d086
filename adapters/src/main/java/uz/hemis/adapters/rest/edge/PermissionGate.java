package uz.hemis.adapters.rest.edge;

import io.smallrye.jwt.auth.principal.ParseException;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.Map;
import java.util.Optional;
import org.jboss.logging.Logger;
import uz.hemis.application.access.SessionActors;
import uz.hemis.application.access.SignedIn;
import uz.hemis.domain.access.AccessRule;
import uz.hemis.domain.shared.rule.RuleBroken;

/** Asks for the permission that the contract names for an operation; without one nobody passes. */
@ApplicationScoped
class PermissionGate {

  private static final Logger LOG = Logger.getLogger(PermissionGate.class);
  private static final String BEARER = "Bearer ";

  private final VerifiedTokens tokens;
  private final SessionActors sessions;
  private final RequestContext request;
  private final Refusals refusals;

  PermissionGate(
      VerifiedTokens tokens, SessionActors sessions, RequestContext request, Refusals refusals) {
    this.tokens = tokens;
    this.sessions = sessions;
    this.request = request;
    this.refusals = refusals;
  }

  /**
   * Finds out who asks, where the operation wants to know.
   *
   * @throws RuleBroken {@link AccessRule#NOT_SIGNED_IN}
   */
  Optional<SignedIn> recognise(Operation operation, String authorization) {
    if (operation.isPublic()) {
      return Optional.empty();
    }
    SignedIn signedIn = signedIn(authorization);
    request.signedIn(signedIn.actor());
    return Optional.of(signedIn);
  }

  /** Asks whether the person may do this at all; a refusal is recorded. */
  void admit(Operation operation, SignedIn signedIn) {
    try {
      signedIn.requireUnrestricted(operation.id());
      operation.requirePermission(signedIn.actor());
    } catch (RuleBroken broken) {
      refusals.record(operation, broken.rule().slug());
      throw broken;
    }
  }

  private SignedIn signedIn(String authorization) {
    if (authorization == null || !authorization.regionMatches(true, 0, BEARER, 0, 7)) {
      throw notSignedIn("missing");
    }
    try {
      VerifiedTokens.Bearer bearer =
          tokens.verify(authorization.substring(BEARER.length()).strip());
      return sessions
          .find(bearer.account(), bearer.session())
          .orElseThrow(() -> notSignedIn("ended"));
    } catch (ParseException e) {
      LOG.debugf("A token was refused: %s", e.getMessage());
      throw notSignedIn("invalid");
    }
  }

  private static RuleBroken notSignedIn(String token) {
    return new RuleBroken(AccessRule.NOT_SIGNED_IN, Map.of("token", token));
  }
}
