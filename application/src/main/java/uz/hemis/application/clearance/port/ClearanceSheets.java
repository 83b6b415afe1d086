package uz.hemis.application.clearance.port;

import java.util.UUID;
import uz.hemis.domain.clearance.ClearanceSheet;

/** All clearance sheets. */
public interface ClearanceSheets {

  /**
   * The sheet, locked until the transaction ends.
   *
   * @throws uz.hemis.domain.shared.rule.RuleBroken {@code NOT_FOUND}
   */
  ClearanceSheet getForUpdate(UUID id);

  /**
   * Keeps a new sheet, unless the study has an open one, be it opened at this very moment.
   *
   * @return whether it was kept
   */
  boolean add(ClearanceSheet sheet);

  /** Keeps the sheet as it is now. */
  void save(ClearanceSheet sheet);
}
