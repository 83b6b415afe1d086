package uz.hemis.application.regulation.port;

import java.util.UUID;
import uz.hemis.application.regulation.RecordFact;

/** Turns a proposed event into the text that is approved, and back. */
public interface FactPayloads {

  /** The text, the same for the same event. */
  String write(Proposed fact);

  /** What was written. */
  Proposed read(String payload);

  /**
   * An event that waits for its approval.
   *
   * @param fact identifier that it will have
   */
  record Proposed(UUID fact, RecordFact.Command command) {}
}
