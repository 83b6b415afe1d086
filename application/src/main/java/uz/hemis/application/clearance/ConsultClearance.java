package uz.hemis.application.clearance;

import java.util.List;
import java.util.UUID;
import uz.hemis.application.clearance.query.SheetFilter;
import uz.hemis.application.clearance.query.SheetItem;
import uz.hemis.application.clearance.query.SheetView;
import uz.hemis.application.shared.Page;
import uz.hemis.application.shared.PageRequest;
import uz.hemis.domain.access.Actor;

/** Reads of clearance sheets. */
public interface ConsultClearance {

  /** Sheets within the scope of the reader, the newest first. */
  Page<SheetItem> listSheets(Actor actor, SheetFilter filter, PageRequest page);

  /**
   * One sheet with every section.
   *
   * @throws uz.hemis.domain.shared.rule.RuleBroken {@code NOT_FOUND}
   */
  SheetView getSheet(Actor actor, UUID id);

  /** The own sheets of a student, with every section and note. */
  List<SheetView> listOwn(Actor actor);
}
