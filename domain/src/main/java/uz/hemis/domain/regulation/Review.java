package uz.hemis.domain.regulation;

import java.time.Instant;
import java.util.Objects;
import java.util.UUID;
import uz.hemis.domain.access.Role;
import uz.hemis.domain.shared.rule.RuleBroken;

/**
 * What a supervising role found when it checked an entry (4.3, first paragraph: checking is
 * optional).
 *
 * @param outcome in order, or with remarks to be mended
 * @param note at most 2000 signs; obligatory with remarks
 * @param person who checked
 * @param role in which role
 * @param at when
 */
public record Review(Outcome outcome, String note, UUID person, Role role, Instant at) {

  /** The two findings. */
  public enum Outcome {
    /** The entry is complete and correct. */
    CHECKED,
    /** The entry needs mending; it stays entered. */
    REMARKED
  }

  /**
   * @throws RuleBroken {@link RegulationRule#REMARK_MISSING} for remarks that say nothing
   */
  public Review {
    Objects.requireNonNull(outcome, "outcome");
    Objects.requireNonNull(person, "person");
    Objects.requireNonNull(role, "role");
    Objects.requireNonNull(at, "at");
    if (outcome == Outcome.REMARKED && (note == null || note.isBlank())) {
      throw new RuleBroken(RegulationRule.REMARK_MISSING, "/note", java.util.Map.of());
    }
  }
}
