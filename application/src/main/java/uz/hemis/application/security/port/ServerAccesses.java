package uz.hemis.application.security.port;

import java.time.Instant;
import java.util.List;
import java.util.UUID;
import uz.hemis.domain.security.ServerAccess;

/** The register of access to the server (2.3). */
public interface ServerAccesses {

  /** All accesses of the person, held against others who enter any until the transaction ends. */
  List<ServerAccess> holdOf(UUID person);

  /**
   * The access, held against other changes until the transaction ends.
   *
   * @throws uz.hemis.domain.shared.rule.RuleBroken {@code NOT_FOUND}
   */
  ServerAccess get(UUID id);

  /** Keeps a new access. */
  void add(ServerAccess access, Instant at, UUID by);

  /** Keeps that the access was revoked. */
  void revoke(ServerAccess access);
}
