package uz.hemis.application.structure;

import java.util.UUID;
import uz.hemis.application.corrections.Instructions;
import uz.hemis.application.shared.Identities;
import uz.hemis.application.shared.UseCase;
import uz.hemis.application.structure.StructureEntry.Kind;
import uz.hemis.application.structure.port.Units;
import uz.hemis.domain.access.Actor;
import uz.hemis.domain.access.Permission;
import uz.hemis.domain.structure.Change;
import uz.hemis.domain.structure.Unit;
import uz.hemis.domain.structure.UnitParent;

@UseCase
class OpenUnitService implements OpenUnit {

  private final Units units;
  private final Tree tree;
  private final StructureEntry entry;
  private final Instructions instructions;
  private final Identities identities;

  OpenUnitService(
      Units units, StructureEntry entry, Instructions instructions, Identities identities) {
    this.units = units;
    this.tree = new Tree(units);
    this.entry = entry;
    this.instructions = instructions;
    this.identities = identities;
  }

  @Override
  public UUID open(Actor actor, Command command) {
    actor.require(Permission.STRUCTURE_MANAGE);
    instructions.requireFor(actor, command.parent());
    Change change =
        entry.ordered(actor, Kind.UNIT_OPENED, command.parent(), command.order(), command.on());
    units.lockTree();
    UnitParent parent = tree.parent(command.parent());
    UUID id = identities.next();
    tree.requireFreeCode(command.label().code(), id);
    units.save(Unit.open(id, command.type(), command.label(), parent, change));
    return id;
  }
}
