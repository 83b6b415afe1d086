package uz.hemis.domain.regulation;

import java.time.LocalDate;

/**
 * How somebody wants to decide a request for late entry, before it is held against the rules.
 *
 * @param outcome granted or refused
 * @param lastDay last day of the permit; null for the default; of no meaning in a refusal
 * @param reason why; obligatory in a refusal
 */
public record Ruling(Outcome outcome, LocalDate lastDay, String reason) {

  /** The two ways to decide. */
  public enum Outcome {
    GRANT,
    REFUSE
  }
}
