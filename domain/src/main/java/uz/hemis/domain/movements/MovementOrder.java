package uz.hemis.domain.movements;

import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import uz.hemis.domain.access.AccessRule;
import uz.hemis.domain.access.Role;
import uz.hemis.domain.shared.document.OfficialDocument;
import uz.hemis.domain.shared.rule.Faults;
import uz.hemis.domain.shared.rule.RuleBroken;
import uz.hemis.domain.students.Study;

/**
 * An order that was applied to studies (3.1.5). It is never changed nor deleted; another order
 * takes it back.
 */
public final class MovementOrder {

  private final UUID id;
  private final long version;
  private final MovementTerms terms;
  private final List<Move> moves;
  private final Application applied;
  private Reversal reversal;

  /**
   * Who applied it and when.
   *
   * @param permit the permit for late entry under which it was; null in time
   */
  public record Application(Instant at, UUID by, Role role, UUID permit) {

    public Application {
      Objects.requireNonNull(at, "at");
      Objects.requireNonNull(by, "by");
      Objects.requireNonNull(role, "role");
    }
  }

  /** The order that took it back, and who entered that. */
  public record Reversal(OfficialDocument order, Application applied) {

    public Reversal {
      Objects.requireNonNull(order, "order");
      Objects.requireNonNull(applied, "applied");
    }
  }

  /**
   * The order as it was kept.
   *
   * @param moves at least one
   * @param reversal null while it stands
   */
  public MovementOrder(
      UUID id,
      long version,
      MovementTerms terms,
      Collection<Move> moves,
      Application applied,
      Reversal reversal) {
    this.id = Objects.requireNonNull(id, "id");
    this.version = version;
    this.terms = Objects.requireNonNull(terms, "terms");
    this.moves = List.copyOf(moves);
    this.applied = Objects.requireNonNull(applied, "applied");
    this.reversal = reversal;
  }

  /**
   * Takes back what it did to the studies.
   *
   * @param studies as they stand now
   * @throws RuleBroken {@link MovementRule#ORDER_REVERSED}, {@link MovementRule#STUDY_MOVED_SINCE}
   *     with every study that went on meanwhile
   */
  public void reverse(Reversal by, Collection<Study> studies) {
    if (reversal != null) {
      throw new RuleBroken(
          MovementRule.ORDER_REVERSED,
          Map.of("number", reversal.order().number(), "date", reversal.order().date()));
    }
    Map<UUID, Study> current =
        studies.stream().collect(Collectors.toMap(Study::id, Function.identity()));
    Faults faults = new Faults();
    for (Move move : moves) {
      if (!move.isLastOf(current.get(move.study()))) {
        faults.add(MovementRule.STUDY_MOVED_SINCE, "", Map.of("study", move.study()));
      }
    }
    faults.throwIfAny();
    moves.forEach(
        move ->
            current.get(move.study()).revert(move.before().status(), move.before().placement()));
    reversal = by;
  }

  /**
   * @throws RuleBroken {@link AccessRule#VERSION_STALE} when it has changed since
   */
  public void requireVersion(long expected) {
    if (version != expected) {
      throw new RuleBroken(AccessRule.VERSION_STALE, Map.of("version", version));
    }
  }

  public UUID id() {
    return id;
  }

  /** Counts the changes; two writers never build on the same one. */
  public long version() {
    return version;
  }

  public MovementTerms terms() {
    return terms;
  }

  public List<Move> moves() {
    return moves;
  }

  public Application applied() {
    return applied;
  }

  /** The order that took it back; empty while it stands. */
  public Optional<Reversal> reversal() {
    return Optional.ofNullable(reversal);
  }
}
