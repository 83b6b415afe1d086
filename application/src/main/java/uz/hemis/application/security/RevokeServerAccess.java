package uz.hemis.application.security;

import java.util.UUID;
import uz.hemis.domain.access.Actor;

/** Takes access to the server back before its period is over (2.3), once. */
public interface RevokeServerAccess {

  void revoke(Actor actor, UUID access, String reason);
}
