package uz.hemis.application.breaches.query;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import uz.hemis.application.breaches.query.BreachItem.Named;
import uz.hemis.domain.access.Role;
import uz.hemis.domain.regulation.Paper;

/**
 * Everything that proves a breach (7.4).
 *
 * @param breach the breach with facts, statements, measure and closure
 * @param permits the requests for late entry about the duty, with their papers
 * @param deeds what the record holds about the breach, its duty and the permits, oldest first
 * @param proposals the proposals that cite it
 */
public record EvidenceView(
    BreachView breach, List<Permit> permits, List<RecordedDeed> deeds, List<UUID> proposals) {

  public EvidenceView {
    permits = List.copyOf(permits);
    deeds = List.copyOf(deeds);
    proposals = List.copyOf(proposals);
  }

  /**
   * A request for late entry.
   *
   * @param status what became of it
   * @param lastDay null unless it was granted
   * @param decidedAt null while undecided
   * @param usedAt null while unused
   */
  public record Permit(
      UUID id,
      String status,
      Map<Paper, UUID> papers,
      Instant requestedAt,
      Instant decidedAt,
      LocalDate lastDay,
      Instant usedAt) {}

  /**
   * An entry of the record of deeds.
   *
   * @param chain chain of the record
   * @param sequence place in the chain
   * @param by null for the system itself
   * @param role null for the system itself
   * @param action the operation's id
   * @param done whether it took effect
   * @param rule the rule that refused it; null when it took effect
   */
  public record RecordedDeed(
      Instant at,
      int chain,
      long sequence,
      Named by,
      Role role,
      String action,
      boolean done,
      String rule) {}
}
