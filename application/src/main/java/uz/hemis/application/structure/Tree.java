package uz.hemis.application.structure;

import java.util.Map;
import java.util.UUID;
import uz.hemis.application.structure.port.Units;
import uz.hemis.domain.shared.rule.RuleBroken;
import uz.hemis.domain.structure.StructureRule;
import uz.hemis.domain.structure.Unit;
import uz.hemis.domain.structure.UnitParent;

/** What changes of the tree ask of the units that are already in it. */
final class Tree {

  private final Units units;

  Tree(Units units) {
    this.units = units;
  }

  /** The place under the unit, or under the institution itself when it is null. */
  UnitParent parent(UUID id) {
    if (id == null) {
      return UnitParent.institution();
    }
    Unit parent =
        units
            .find(id)
            .orElseThrow(
                () -> new RuleBroken(StructureRule.UNIT_UNKNOWN, "/parent", Map.of("unit", id)));
    return parent.asParent(units.listPath(id));
  }

  /**
   * @throws RuleBroken when an open unit other than this one has the code
   */
  void requireFreeCode(String code, UUID unit) {
    units
        .findOpenByCode(code)
        .filter(holder -> !holder.equals(unit))
        .ifPresent(
            holder -> {
              throw new RuleBroken(
                  StructureRule.UNIT_CODE_TAKEN, "/code", Map.of("code", code, "unit", holder));
            });
  }
}
