package uz.hemis.domain.corrections;

/** Whether an instruction of the leadership can be acted on (3.1.1). */
public enum InstructionState {
  /** It can. */
  IN_FORCE,
  /** Its last day is over. */
  OVER,
  /** The leadership took it back. */
  WITHDRAWN
}
