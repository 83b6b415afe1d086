package uz.hemis.application.calendar;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import uz.hemis.application.calendar.port.Calendars;
import uz.hemis.application.calendar.port.Decrees;
import uz.hemis.domain.calendar.StandingDay;
import uz.hemis.domain.shared.time.WorkingCalendar;

/** Decrees in memory, over a calendar that knows nothing but the law. */
final class FakeDecrees implements Decrees, Calendars {

  final List<Published> saved = new ArrayList<>();
  private final List<StandingDay> standing = new ArrayList<>();
  private WorkingCalendar calendar;
  boolean held;

  FakeDecrees(LocalDate publishedThrough) {
    calendar = WorkingCalendar.of(List.of(), publishedThrough);
  }

  @Override
  public WorkingCalendar current() {
    return calendar;
  }

  @Override
  public void hold() {
    held = true;
  }

  @Override
  public boolean isPublished(String number, LocalDate date) {
    requireHeld();
    return saved.stream()
        .map(published -> published.decree().act())
        .anyMatch(act -> act.number().equals(number) && act.date().equals(date));
  }

  @Override
  public List<StandingDay> listStanding(Collection<LocalDate> dates) {
    requireHeld();
    return standing.stream().filter(day -> dates.contains(day.date())).toList();
  }

  @Override
  public void save(Published published) {
    requireHeld();
    saved.add(published);
    var act = published.decree().act();
    for (var day : published.decree().days()) {
      for (var week : day.weeks()) {
        standing.removeIf(other -> other.date().equals(day.date()) && other.week() == week);
        standing.add(new StandingDay(day.date(), week, act.number(), act.date()));
      }
    }
    calendar = published.decree().applyTo(calendar);
  }

  private void requireHeld() {
    if (!held) {
      throw new IllegalStateException("the calendar is judged and changed only while it is held");
    }
  }
}
