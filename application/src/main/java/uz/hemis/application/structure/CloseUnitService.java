package uz.hemis.application.structure;

import java.time.LocalDate;
import uz.hemis.application.corrections.Instructions;
import uz.hemis.application.shared.UseCase;
import uz.hemis.application.structure.StructureEntry.Kind;
import uz.hemis.application.structure.port.UnitOccupancy;
import uz.hemis.application.structure.port.Units;
import uz.hemis.domain.access.Actor;
import uz.hemis.domain.access.Permission;
import uz.hemis.domain.structure.Change;
import uz.hemis.domain.structure.Unit;

@UseCase
class CloseUnitService implements CloseUnit {

  private final Units units;
  private final UnitOccupancy occupancy;
  private final StructureEntry entry;
  private final Instructions instructions;

  CloseUnitService(
      Units units, UnitOccupancy occupancy, StructureEntry entry, Instructions instructions) {
    this.units = units;
    this.occupancy = occupancy;
    this.entry = entry;
    this.instructions = instructions;
  }

  @Override
  public void close(Actor actor, Command command) {
    actor.require(Permission.STRUCTURE_MANAGE);
    instructions.requireFor(actor, command.unit());
    units.lockTree();
    Unit unit = units.get(command.unit());
    Change change =
        entry.ordered(actor, Kind.UNIT_CLOSED, unit.id(), command.order(), command.on());
    LocalDate dayAfter = change.on().plusDays(1);
    unit.close(
        change,
        units.hasChildrenAfter(unit.id(), change.on()),
        occupancy.hasCurrentEmployments(unit.id(), dayAfter));
    units.save(unit);
  }
}
