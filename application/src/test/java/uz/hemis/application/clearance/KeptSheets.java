package uz.hemis.application.clearance;

import java.util.HashMap;
import java.util.Map;
import java.util.UUID;
import uz.hemis.application.clearance.port.ClearanceSheets;
import uz.hemis.domain.clearance.ClearanceSheet;

/** Sheets of one study in memory. */
final class KeptSheets implements ClearanceSheets {

  final Map<UUID, ClearanceSheet> kept = new HashMap<>();

  @Override
  public ClearanceSheet getForUpdate(UUID id) {
    return kept.get(id);
  }

  @Override
  public boolean add(ClearanceSheet sheet) {
    boolean free = kept.values().stream().noneMatch(s -> s.state() == ClearanceSheet.State.OPEN);
    if (free) {
      kept.put(sheet.id(), sheet);
    }
    return free;
  }

  @Override
  public void save(ClearanceSheet sheet) {
    kept.put(sheet.id(), sheet);
  }
}
