package uz.hemis.application.regulation.port;

import java.util.Optional;
import java.util.UUID;
import uz.hemis.domain.regulation.EntryObject;
import uz.hemis.domain.regulation.LateEntryPermit;

/** The requests and permits for late entry. */
public interface LateEntryPermits {

  /**
   * The permit, locked until the transaction ends.
   *
   * @throws uz.hemis.domain.shared.rule.RuleBroken {@code NOT_FOUND}
   */
  LateEntryPermit getForUpdate(UUID id);

  /**
   * The undecided request or the granted, unused permit for the entry, locked until the transaction
   * ends; there is one at the most.
   */
  Optional<LateEntryPermit> findUnspentForUpdate(String duty, EntryObject object);

  /**
   * Keeps the permit as it is now.
   *
   * @throws uz.hemis.domain.shared.rule.RuleBroken {@code LATE_ENTRY_ALREADY_REQUESTED} when
   *     somebody else asked for the same entry at the same time
   */
  void save(LateEntryPermit permit);
}
