package uz.hemis.application.security;

import java.util.UUID;
import uz.hemis.application.security.port.ServerAccesses;
import uz.hemis.application.shared.Moment;
import uz.hemis.application.shared.UseCase;
import uz.hemis.domain.access.Actor;
import uz.hemis.domain.access.Permission;
import uz.hemis.domain.security.ServerAccess;

@UseCase
class RevokeServerAccessService implements RevokeServerAccess {

  private final ServerAccesses accesses;
  private final Moment moment;

  RevokeServerAccessService(ServerAccesses accesses, Moment moment) {
    this.accesses = accesses;
    this.moment = moment;
  }

  @Override
  public void revoke(Actor actor, UUID id, String reason) {
    actor.require(Permission.SERVER_ACCESS_MANAGE);
    ServerAccess access = accesses.get(id);
    access.revoke(new ServerAccess.Revocation(moment.now(), actor.person(), reason));
    accesses.revoke(access);
  }
}
