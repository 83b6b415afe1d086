package uz.hemis.domain.shared.time;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Collectors;

/** The calendar as published for 2024 to 2026, read from the tests' own copy of the facts. */
public final class PublishedCalendar {

  public static final LocalDate HORIZON = LocalDate.of(2026, 12, 31);

  private static final List<CalendarDay> DAYS = read();

  private PublishedCalendar() {}

  public static WorkingCalendar calendar() {
    return WorkingCalendar.of(days(), HORIZON);
  }

  public static List<CalendarDay> days() {
    return DAYS;
  }

  private static List<CalendarDay> read() {
    try (InputStream csv = PublishedCalendar.class.getResourceAsStream("/calendar.csv")) {
      return new String(csv.readAllBytes(), StandardCharsets.UTF_8)
          .lines()
          .skip(1)
          .map(PublishedCalendar::day)
          .toList();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static CalendarDay day(String line) {
    String[] cell = line.split(",", -1);
    return new CalendarDay(
        LocalDate.parse(cell[0]),
        DayKind.valueOf(cell[1]),
        Arrays.stream(cell[2].split(" ")).map(WeekType::valueOf).collect(Collectors.toSet()),
        cell[3].isEmpty() ? null : cell[3],
        date(cell[4]),
        date(cell[5]),
        cell[6]);
  }

  private static LocalDate date(String text) {
    return text.isEmpty() ? null : LocalDate.parse(text);
  }
}
