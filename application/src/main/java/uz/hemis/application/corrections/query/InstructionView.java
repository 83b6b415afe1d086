package uz.hemis.application.corrections.query;

import uz.hemis.domain.corrections.Instruction;
import uz.hemis.domain.corrections.InstructionState;

/**
 * An instruction of the leadership (3.1.1).
 *
 * @param state as it is today
 * @param givenByName family name and given name
 * @param uses how often it was acted on
 */
public record InstructionView(
    Instruction instruction, InstructionState state, String givenByName, long uses) {}
