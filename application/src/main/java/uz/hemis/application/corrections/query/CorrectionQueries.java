package uz.hemis.application.corrections.query;

import java.time.LocalDate;
import java.util.Optional;
import java.util.UUID;
import uz.hemis.application.shared.Page;
import uz.hemis.application.shared.PageRequest;
import uz.hemis.domain.corrections.InstructionState;

/** Reads of instructions and what was done on them. */
public interface CorrectionQueries {

  /**
   * @param state null for all
   */
  Page<InstructionView> listInstructions(InstructionState state, LocalDate today, PageRequest page);

  Optional<InstructionView> findInstruction(UUID id, LocalDate today);

  Page<UseView> listUses(UUID instruction, PageRequest page);
}
