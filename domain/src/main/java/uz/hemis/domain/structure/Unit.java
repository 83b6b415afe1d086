package uz.hemis.domain.structure;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import uz.hemis.domain.shared.rule.Faults;
import uz.hemis.domain.shared.rule.RuleBroken;

/** A unit of the institution with everything that was ever recorded of it (1.3, 3.1.3). */
public final class Unit {

  private final UUID id;
  private final UnitType type;
  private final long version;
  private final List<UnitPeriod> history;
  private Change closing;

  /**
   * A unit as it was kept.
   *
   * @param history its stretches, oldest first; at least one
   * @param closing the closing, if recorded
   */
  public Unit(UUID id, UnitType type, long version, List<UnitPeriod> history, Change closing) {
    this.id = Objects.requireNonNull(id, "id");
    this.type = Objects.requireNonNull(type, "type");
    this.version = version;
    this.history = new ArrayList<>(history);
    this.closing = closing;
    if (history.isEmpty()) {
      throw new IllegalArgumentException("history");
    }
  }

  /**
   * Opens a unit.
   *
   * @throws RuleBroken when a unit of this kind cannot stand there from that day on
   */
  public static Unit open(
      UUID id, UnitType type, UnitLabel label, UnitParent parent, Change change) {
    parent.requireCarries(id, type, change.on());
    return new Unit(id, type, 0, List.of(new UnitPeriod(label, parent.id(), change, null)), null);
  }

  /** Gives the unit other names or another code. */
  public void rename(UnitLabel label, Change change) {
    begin(label, current().parent(), change);
  }

  /** Puts the unit to another place in the tree, with all units under it. */
  public void move(UnitParent parent, Change change) {
    requireNotClosed();
    parent.requireCarries(id, type, change.on());
    begin(current().label(), parent.id(), change);
  }

  /**
   * Closes the unit at the end of the day of the change.
   *
   * @param openChildren whether units under it stay open longer
   * @param occupied whether employees hold positions in it for longer
   */
  public void close(Change change, boolean openChildren, boolean occupied) {
    requireNotClosed();
    requireInOrder(change.on());
    new Faults()
        .addIf(openChildren, StructureRule.UNIT_HAS_OPEN_CHILDREN, "")
        .addIf(occupied, StructureRule.UNIT_OCCUPIED, "")
        .throwIfAny();
    endCurrent(change.on().plusDays(1));
    closing = change;
  }

  /** The unit as a place for others, given its path in the tree, innermost first. */
  public UnitParent asParent(List<UUID> path) {
    return new UnitParent(id, type, path, openedOn(), closing == null ? null : closing.on());
  }

  public UUID id() {
    return id;
  }

  public UnitType type() {
    return type;
  }

  /** The version that was kept; a new unit has 0. */
  public long version() {
    return version;
  }

  /** Its stretches, oldest first. */
  public List<UnitPeriod> history() {
    return List.copyOf(history);
  }

  /** The latest stretch. */
  public UnitPeriod current() {
    return history.getLast();
  }

  /** The opening. */
  public Change opening() {
    return history.getFirst().change();
  }

  /** The first day of the unit. */
  public LocalDate openedOn() {
    return opening().on();
  }

  /** The closing; null while none is recorded. */
  public Change closing() {
    return closing;
  }

  private void begin(UnitLabel label, UUID parent, Change change) {
    requireNotClosed();
    requireInOrder(change.on());
    endCurrent(change.on());
    history.add(new UnitPeriod(label, parent, change, null));
  }

  private void endCurrent(LocalDate firstDayAfter) {
    history.set(history.size() - 1, current().endedOn(firstDayAfter));
  }

  private void requireNotClosed() {
    if (closing != null) {
      throw new RuleBroken(StructureRule.UNIT_CLOSED, Map.of("closedOn", closing.on()));
    }
  }

  private void requireInOrder(LocalDate on) {
    if (on.isBefore(current().from())) {
      throw new RuleBroken(
          StructureRule.UNIT_CHANGE_OUT_OF_ORDER,
          "/effectiveOn",
          Map.of("on", on, "openedOn", openedOn(), "lastChange", current().from()));
    }
  }
}
