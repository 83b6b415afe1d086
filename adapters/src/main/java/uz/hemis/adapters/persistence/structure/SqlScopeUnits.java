package uz.hemis.adapters.persistence.structure;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import uz.hemis.application.structure.ScopeUnits;
import uz.hemis.domain.access.Scope;
import uz.hemis.domain.shared.rule.RuleBroken;
import uz.hemis.domain.structure.StructureRule;

@ApplicationScoped
class SqlScopeUnits implements ScopeUnits {

  private final EntityManager database;

  SqlScopeUnits(EntityManager database) {
    this.database = database;
  }

  @Override
  public Optional<Scope.Kind> findKind(UUID unit) {
    UnitRow row = database.find(UnitRow.class, unit);
    if (row == null) {
      throw new RuleBroken(StructureRule.UNIT_UNKNOWN, Map.of("unit", unit));
    }
    return Optional.ofNullable(
        switch (row.type) {
          case FACULTY -> Scope.Kind.FACULTY;
          case DEPARTMENT -> Scope.Kind.DEPARTMENT;
          case SECTION, BOARD, CENTRE, RECTORATE -> null;
        });
  }
}
