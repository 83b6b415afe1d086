package uz.hemis.application.security.query;

import java.util.UUID;
import uz.hemis.application.shared.Page;
import uz.hemis.application.shared.PageRequest;

/** The register of access to the server (2.3). */
public interface ServerAccessQueries {

  /** Oldest first. */
  Page<ServerAccessView> listAccess(ServerAccessFilter filter, PageRequest page);

  /**
   * @throws uz.hemis.domain.shared.rule.RuleBroken {@code NOT_FOUND}
   */
  ServerAccessView getAccess(UUID id);
}
