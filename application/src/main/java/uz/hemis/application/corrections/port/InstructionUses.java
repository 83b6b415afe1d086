package uz.hemis.application.corrections.port;

import uz.hemis.domain.corrections.InstructionUse;

/** What was done on instructions (3.1.1); kept for good. */
public interface InstructionUses {

  void add(InstructionUse use);
}
