package uz.hemis.application.structure;

import java.util.List;
import java.util.UUID;
import uz.hemis.application.shared.Page;
import uz.hemis.application.shared.PageRequest;
import uz.hemis.application.structure.query.UnitFilter;
import uz.hemis.application.structure.query.UnitView;
import uz.hemis.domain.access.Actor;
import uz.hemis.domain.structure.Institution;
import uz.hemis.domain.structure.UnitPeriod;

/**
 * Shows the structure (3.1.3). Names of units are no secret: who may see the tree sees all of it,
 * and everybody signed in sees the institution.
 */
public interface ViewStructure {

  /** The institution. */
  Institution getInstitution();

  /** Units as of a day, today when the filter names none. */
  Page<UnitView> listUnits(Actor actor, UnitFilter filter, PageRequest page);

  /** The unit after the last recorded change. */
  UnitView getUnit(Actor actor, UUID id);

  /** Every stretch of the unit's life, oldest first. */
  List<UnitPeriod> listUnitHistory(Actor actor, UUID id);
}
