package uz.hemis.application.clearance.query;

import java.time.LocalDate;
import java.util.Map;
import uz.hemis.domain.clearance.ClearanceSheet;
import uz.hemis.domain.clearance.Section;

/**
 * A sheet as people read it.
 *
 * @param number of the student
 * @param clocks when sections with a clock have to approve, for those whose clock has begun
 */
public record SheetView(
    ClearanceSheet sheet, String number, String name, Map<Section, Clock> clocks) {

  public SheetView {
    clocks = Map.copyOf(clocks);
  }

  /**
   * The term of a section.
   *
   * @param due the last day on which it approves in time
   * @param isLate whether it did not
   */
  public record Clock(LocalDate due, boolean isLate) {}
}
