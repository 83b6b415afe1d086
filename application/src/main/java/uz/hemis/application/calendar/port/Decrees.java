package uz.hemis.application.calendar.port;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.UUID;
import uz.hemis.domain.calendar.Decree;
import uz.hemis.domain.calendar.StandingDay;

/** The decrees that make the calendar. */
public interface Decrees {

  /** Holds the calendar until the transaction ends: decrees are published one after the other. */
  void hold();

  /** Whether an act of this number and date was published. */
  boolean isPublished(String number, LocalDate date);

  /** The days that acts have put on these dates. */
  List<StandingDay> listStanding(Collection<LocalDate> dates);

  /** Keeps a decree; days that it replaces go to the calendar's history. */
  void save(Published published);

  /**
   * A decree with its publication.
   *
   * @param by the person who published it
   */
  record Published(UUID id, Decree decree, Instant at, UUID by) {}
}
