package uz.hemis.application.catalogue;

import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Set;
import uz.hemis.application.catalogue.port.EventKindRegister;
import uz.hemis.application.shared.UseCase;
import uz.hemis.domain.access.Actor;
import uz.hemis.domain.access.Permission;
import uz.hemis.domain.access.Role;
import uz.hemis.domain.catalogue.CatalogueRule;
import uz.hemis.domain.regulation.EventKind;
import uz.hemis.domain.regulation.RegulationRule;
import uz.hemis.domain.shared.rule.RuleBroken;

@UseCase
class RegisterEventKindService implements RegisterEventKind {

  private final EventKindRegister kinds;

  RegisterEventKindService(EventKindRegister kinds) {
    this.kinds = kinds;
  }

  @Override
  public void register(Actor actor, Command command) {
    actor.require(Permission.REGULATION_MANAGE);
    requireRecorders(command.recordedBy());
    EventKind kind = EventKind.reported(command.code(), command.recordedBy(), command.name());
    if (!kinds.admit(kind)) {
      throw new RuleBroken(
          RegulationRule.EVENT_KIND_EXISTS, "/code", Map.of("kind", command.code()));
    }
  }

  private static void requireRecorders(Set<Role> roles) {
    List<String> unfit =
        roles.stream()
            .filter(role -> !role.holds(Permission.FACT_RECORD))
            .sorted(Comparator.naturalOrder())
            .map(Role::name)
            .toList();
    if (!unfit.isEmpty()) {
      throw new RuleBroken(
          CatalogueRule.EVENT_KIND_ROLE_UNFIT, "/recordedBy", Map.of("roles", unfit));
    }
  }
}
