package uz.hemis.application.structure.port;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import uz.hemis.domain.structure.Unit;

/** The units of the institution. */
public interface Units {

  /** Lets nobody else change the tree until the running transaction ends. */
  void lockTree();

  /**
   * @throws uz.hemis.domain.shared.rule.RuleBroken {@code NOT_FOUND} when there is none
   */
  Unit get(UUID id);

  /**
   * The unit for a change that builds on the version.
   *
   * @throws uz.hemis.domain.shared.rule.RuleBroken {@code NOT_FOUND} when there is none, {@code
   *     VERSION_STALE} when it has changed since
   */
  Unit get(UUID id, long expectedVersion);

  /** The unit, if there is one. */
  Optional<Unit> find(UUID id);

  /** The identifier of the unit without a recorded closing that has the code, in any case. */
  Optional<UUID> findOpenByCode(String code);

  /** The unit and all units above it, innermost first. */
  List<UUID> listPath(UUID id);

  /** Whether any unit stands under this one after the day. */
  boolean hasChildrenAfter(UUID id, LocalDate day);

  /** Keeps the unit with its history; what was kept before is never overwritten. */
  void save(Unit unit);
}
