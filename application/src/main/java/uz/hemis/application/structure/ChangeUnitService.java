package uz.hemis.application.structure;

import uz.hemis.application.corrections.Instructions;
import uz.hemis.application.shared.UseCase;
import uz.hemis.application.structure.StructureEntry.Kind;
import uz.hemis.application.structure.port.Units;
import uz.hemis.domain.access.Actor;
import uz.hemis.domain.access.Permission;
import uz.hemis.domain.structure.Change;
import uz.hemis.domain.structure.Unit;

@UseCase
class ChangeUnitService implements ChangeUnit {

  private final Units units;
  private final Tree tree;
  private final StructureEntry entry;
  private final Instructions instructions;

  ChangeUnitService(Units units, StructureEntry entry, Instructions instructions) {
    this.units = units;
    this.tree = new Tree(units);
    this.entry = entry;
    this.instructions = instructions;
  }

  @Override
  public void change(Actor actor, Command command) {
    actor.require(Permission.STRUCTURE_MANAGE);
    instructions.requireFor(actor, command.unit());
    units.lockTree();
    Unit unit = units.get(command.unit(), command.expectedVersion());
    tree.requireFreeCode(command.label().code(), unit.id());
    Change change =
        command.isCorrection()
            ? entry.correction(actor, unit)
            : entry.ordered(actor, Kind.UNIT_CHANGED, unit.id(), command.order(), command.on());
    unit.rename(command.label(), change);
    units.save(unit);
  }
}
