package uz.hemis.application.breaches.query;

import java.time.Instant;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import uz.hemis.application.breaches.query.BreachItem.Named;
import uz.hemis.domain.access.MinistryUnit;
import uz.hemis.domain.access.Role;
import uz.hemis.domain.breaches.Addressee;
import uz.hemis.domain.breaches.ProposalState;

/**
 * A proposal for a measure as people read it.
 *
 * @param units the units of the ministry that may decide; empty for the leadership
 * @param breaches those that it cites, in its order
 * @param proposer null where persons are not shown
 * @param decision null while undecided
 */
public record ProposalView(
    UUID id,
    long version,
    ProposalState state,
    Addressee addressee,
    Set<MinistryUnit> units,
    List<UUID> breaches,
    String text,
    Named proposer,
    Role proposerRole,
    Instant proposedAt,
    Fate decision) {

  /**
   * How it was decided.
   *
   * @param reason null when accepted without one
   * @param by null where persons are not shown
   * @param unit the ministry's unit; null for the leadership
   */
  public record Fate(String reason, Named by, Role role, MinistryUnit unit, Instant at) {}

  /** The same without the persons. */
  public ProposalView withoutPersons() {
    return new ProposalView(
        id,
        version,
        state,
        addressee,
        units,
        breaches,
        text,
        null,
        proposerRole,
        proposedAt,
        decision == null
            ? null
            : new Fate(decision.reason(), null, decision.role(), decision.unit(), decision.at()));
  }
}
