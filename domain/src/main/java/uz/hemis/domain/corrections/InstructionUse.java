package uz.hemis.domain.corrections;

import java.time.Instant;
import java.util.Objects;
import java.util.UUID;

/**
 * A deed that was done on an instruction (3.1.1).
 *
 * @param instruction the instruction
 * @param person who acted
 * @param subject the thing that was changed; null for no particular thing
 * @param at when
 */
public record InstructionUse(UUID id, UUID instruction, UUID person, UUID subject, Instant at) {

  public InstructionUse {
    Objects.requireNonNull(id, "id");
    Objects.requireNonNull(instruction, "instruction");
    Objects.requireNonNull(person, "person");
    Objects.requireNonNull(at, "at");
  }
}
