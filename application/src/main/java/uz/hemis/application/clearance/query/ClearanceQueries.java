package uz.hemis.application.clearance.query;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import uz.hemis.application.shared.Page;
import uz.hemis.application.shared.PageRequest;

/** Reads of sheets; a faculty bounds what is seen, null sees all. */
public interface ClearanceQueries {

  Page<SheetItem> listSheets(SheetFilter filter, UUID faculty, PageRequest page);

  Optional<SheetView> findSheet(UUID id, UUID faculty, LocalDate today);

  List<UUID> listOf(UUID person);
}
