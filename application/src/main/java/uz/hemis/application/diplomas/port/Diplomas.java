package uz.hemis.application.diplomas.port;

import java.util.Optional;
import java.util.UUID;
import uz.hemis.domain.diplomas.Diploma;

/** All diplomas. */
public interface Diplomas {

  /**
   * The diploma, locked until the transaction ends.
   *
   * @throws uz.hemis.domain.shared.rule.RuleBroken {@code NOT_FOUND}
   */
  Diploma getForUpdate(UUID id);

  /** The diploma of the study that no duplicate has replaced. */
  Optional<UUID> findInForce(UUID study);

  /**
   * The diploma with the number; whoever else asks about the number waits until the transaction
   * ends.
   */
  Optional<UUID> holdRegisterNumber(String number);

  /** Keeps a new diploma with its steps. */
  void add(Diploma diploma);

  /**
   * Keeps the diploma as it is now with its new steps.
   *
   * @throws uz.hemis.domain.shared.rule.RuleBroken {@code VERSION_STALE}
   */
  void save(Diploma diploma);
}
