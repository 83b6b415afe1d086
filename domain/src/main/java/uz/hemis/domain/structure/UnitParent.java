package uz.hemis.domain.structure;

import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import uz.hemis.domain.shared.rule.RuleBroken;

/**
 * What a unit stands under: another unit, or the institution itself.
 *
 * @param id the unit; null for the institution
 * @param type its kind; null for the institution
 * @param path the unit and all units above it, innermost first
 * @param openedOn the first day of the unit; null for the institution
 * @param closedOn the last day of the unit, if its closing is recorded
 */
public record UnitParent(
    UUID id, UnitType type, List<UUID> path, LocalDate openedOn, LocalDate closedOn) {

  public UnitParent {
    path = List.copyOf(path);
  }

  /** The institution itself. */
  public static UnitParent institution() {
    return new UnitParent(null, null, List.of(), null, null);
  }

  /**
   * @throws RuleBroken when the unit cannot stand here from that day on
   */
  void requireCarries(UUID unit, UnitType unitType, LocalDate from) {
    if (id == null) {
      return;
    }
    if (!unitType.mayStandUnder(type)) {
      throw refusal(
          StructureRule.UNIT_PARENT_UNFIT,
          Map.of("type", unitType.name(), "parentType", type.name()));
    }
    if (path.contains(unit)) {
      throw refusal(StructureRule.UNIT_CYCLE, Map.of("parent", id));
    }
    if (closedOn != null || from.isBefore(openedOn)) {
      throw refusal(StructureRule.UNIT_PARENT_NOT_OPEN, life());
    }
  }

  private Map<String, Object> life() {
    Map<String, Object> life = new LinkedHashMap<>();
    life.put("openedOn", openedOn);
    if (closedOn != null) {
      life.put("closedOn", closedOn);
    }
    return life;
  }

  private static RuleBroken refusal(StructureRule rule, Map<String, Object> facts) {
    return new RuleBroken(rule, "/parent", facts);
  }
}
