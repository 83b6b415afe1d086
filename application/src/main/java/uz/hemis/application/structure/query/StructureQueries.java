package uz.hemis.application.structure.query;

import java.util.List;
import java.util.UUID;
import uz.hemis.application.shared.Page;
import uz.hemis.application.shared.PageRequest;
import uz.hemis.domain.structure.Institution;
import uz.hemis.domain.structure.UnitPeriod;

/** Reads of the structure. */
public interface StructureQueries {

  /**
   * @throws uz.hemis.domain.shared.rule.RuleBroken {@code NOT_FOUND} until it was entered
   */
  Institution getInstitution();

  /** Units as they stood on the day of the filter, by name. */
  Page<UnitView> listUnits(UnitFilter filter, PageRequest page);

  /**
   * The unit after the last recorded change.
   *
   * @throws uz.hemis.domain.shared.rule.RuleBroken {@code NOT_FOUND} when there is none
   */
  UnitView getUnit(UUID id);

  /**
   * Every stretch of the unit's life, oldest first.
   *
   * @throws uz.hemis.domain.shared.rule.RuleBroken {@code NOT_FOUND} when there is none
   */
  List<UnitPeriod> listUnitHistory(UUID id);
}
