package uz.hemis.application.corrections.query;

import uz.hemis.domain.corrections.InstructionUse;

/**
 * A deed that was done on an instruction (3.1.1).
 *
 * @param personName family name and given name of who acted
 */
public record UseView(InstructionUse use, String personName) {}
