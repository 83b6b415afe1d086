package uz.hemis.application.security;

import java.util.UUID;
import uz.hemis.application.security.query.ServerAccessFilter;
import uz.hemis.application.security.query.ServerAccessView;
import uz.hemis.application.shared.Page;
import uz.hemis.application.shared.PageRequest;
import uz.hemis.domain.access.Actor;

/** Shows who has access to the server, by which order (2.3). */
public interface ReadServerAccess {

  /** Oldest first. */
  Page<ServerAccessView> list(Actor actor, ServerAccessFilter filter, PageRequest page);

  ServerAccessView get(Actor actor, UUID id);
}
