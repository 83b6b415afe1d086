package uz.hemis.application.corrections.port;

import java.util.Optional;
import java.util.UUID;
import uz.hemis.domain.corrections.Instruction;

/** The instruction that the deed under way names (3.1.1). */
public interface NamedInstruction {

  /** The identifier that was named. */
  Optional<UUID> find();

  /** Lets the record of deeds show that the deed rests on the instruction. */
  void restsOn(Instruction instruction);
}
