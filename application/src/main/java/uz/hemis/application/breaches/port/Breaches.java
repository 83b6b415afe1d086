package uz.hemis.application.breaches.port;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import uz.hemis.domain.breaches.Breach;
import uz.hemis.domain.breaches.CitedBreach;

/** The register of breaches. */
public interface Breaches {

  /**
   * The breach, locked until the transaction ends.
   *
   * @throws uz.hemis.domain.shared.rule.RuleBroken {@code NOT_FOUND}
   */
  Breach getForUpdate(UUID id);

  /**
   * The breach as the person saw it, locked until the transaction ends.
   *
   * @throws uz.hemis.domain.shared.rule.RuleBroken {@code NOT_FOUND}; {@code VERSION_STALE} when it
   *     has changed since
   */
  Breach getForUpdate(UUID id, long expectedVersion);

  /** The breach of an opened duty, locked until the transaction ends. */
  Optional<Breach> findOfDutyForUpdate(UUID instance);

  /** Those of the breaches that there are. */
  List<CitedBreach> listCited(Set<UUID> ids);

  /** Keeps a new one, or what was added to one. */
  void save(Breach breach);
}
