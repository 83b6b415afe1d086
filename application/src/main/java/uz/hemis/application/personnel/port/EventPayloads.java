package uz.hemis.application.personnel.port;

import java.util.UUID;
import uz.hemis.application.personnel.RecordPersonnelEvent;

/** Turns a proposed event into the text that is approved, and back. */
public interface EventPayloads {

  /** The text, the same for the same event. */
  String write(Proposed event);

  /** What was written. */
  Proposed read(String payload);

  /**
   * An event that waits for its approval.
   *
   * @param event identifier that it will have
   * @param employment the employment that it concerns; of a hiring the one that it will begin
   * @param command what was entered
   */
  record Proposed(UUID event, UUID employment, RecordPersonnelEvent.Command command) {}
}
