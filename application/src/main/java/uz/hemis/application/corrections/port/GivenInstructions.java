package uz.hemis.application.corrections.port;

import java.util.Optional;
import java.util.UUID;
import uz.hemis.domain.corrections.Instruction;

/** The leadership's instructions (3.1.1). */
public interface GivenInstructions {

  /**
   * The instruction, held until the transaction ends.
   *
   * @throws uz.hemis.domain.shared.rule.RuleBroken {@code NOT_FOUND}
   */
  Instruction getForUpdate(UUID id);

  /** The instruction, not to be withdrawn before the transaction ends; others use it meanwhile. */
  Optional<Instruction> findForUse(UUID id);

  /**
   * @throws uz.hemis.domain.shared.rule.RuleBroken {@code VERSION_STALE}
   */
  void save(Instruction instruction);
}
