package uz.hemis.application.structure;

import java.util.Optional;
import java.util.UUID;
import uz.hemis.domain.access.Scope;

/** Which units roles are held in: a dean's in a faculty, a head's in a department (1.3). */
public interface ScopeUnits {

  /**
   * The kind of scope that the unit makes.
   *
   * @return empty for sections and other units in which no role is held
   * @throws uz.hemis.domain.shared.rule.RuleBroken when there is no such unit
   */
  Optional<Scope.Kind> findKind(UUID unit);
}
