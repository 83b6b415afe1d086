package uz.hemis.application.security;

import java.util.UUID;
import uz.hemis.application.security.query.ServerAccessFilter;
import uz.hemis.application.security.query.ServerAccessQueries;
import uz.hemis.application.security.query.ServerAccessView;
import uz.hemis.application.shared.Page;
import uz.hemis.application.shared.PageRequest;
import uz.hemis.application.shared.UseCase;
import uz.hemis.domain.access.Actor;
import uz.hemis.domain.access.Permission;

@UseCase
class ReadServerAccessService implements ReadServerAccess {

  private final ServerAccessQueries queries;

  ReadServerAccessService(ServerAccessQueries queries) {
    this.queries = queries;
  }

  @Override
  public Page<ServerAccessView> list(Actor actor, ServerAccessFilter filter, PageRequest page) {
    actor.require(Permission.SERVER_ACCESS_VIEW);
    return queries.listAccess(filter, page);
  }

  @Override
  public ServerAccessView get(Actor actor, UUID id) {
    actor.require(Permission.SERVER_ACCESS_VIEW);
    return queries.getAccess(id);
  }
}
