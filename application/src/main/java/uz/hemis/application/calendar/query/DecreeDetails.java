package uz.hemis.application.calendar.query;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import uz.hemis.domain.shared.time.DayKind;
import uz.hemis.domain.shared.time.WeekType;

/** A decree with the days it spoke of, those that a later one replaced included. */
public record DecreeDetails(DecreeSummary decree, List<Day> days) {

  public DecreeDetails {
    days = List.copyOf(days);
  }

  /**
   * One of its days in one working week.
   *
   * @param replacedBy the later decree that says otherwise of it; null while it stands
   */
  public record Day(
      LocalDate date,
      DayKind kind,
      WeekType week,
      String name,
      LocalDate movedTo,
      LocalDate movedFrom,
      String source,
      UUID replacedBy) {}
}
